package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.json.Facts;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonFormat;
import dev.hindcast.evidence.json.JsonShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A log of git as JSON records, as a {@code --format} or a script writes it: hash, dates, author, subject, body. */
@AutoService(EvidenceFormat.class)
public final class GitLogJson extends JsonFormat {
    private static final String[] HASHES = {"commit", "hash", "sha", "id"};
    private static final List<String> LANDED =
            List.of("commit_date", "committer_date", "committed_at", "committerDate");
    private static final List<String> WRITTEN = List.of("author_date", "authored_at", "authorDate", "date");
    private static final Set<String> TOLD = Set.of("commit", "hash", "sha", "id", "subject", "body", "author");

    @Override
    public String name() {
        return "git-log-json";
    }

    @Override
    protected int recognise(JsonShape shape) {
        boolean hash = false;
        for (String name : HASHES) {
            hash |= shape.value(name).matches("[0-9a-f]{7,64}");
        }
        boolean dated = LANDED.stream().anyMatch(shape::has) || WRITTEN.stream().anyMatch(shape::has);
        return hash && dated && shape.has("subject") ? 90 : 0;
    }

    @Override
    protected void tell(Json record, Facts facts) {
        String hash = record.first(HASHES);
        if (hash == null) {
            return;
        }
        String landed = field(record, LANDED);
        String written = field(record, WRITTEN);
        if (landed == null && written != null) {
            facts.assume(GitLog.AUTHOR_DATES);
        }
        Map<String, String> others = new LinkedHashMap<>(record.scalars());
        others.keySet().removeIf(TOLD::contains);
        String stamp = landed != null ? landed : written != null ? written : "commit_date";
        others.remove(stamp);
        if (written != null && String.valueOf(record.first(stamp)).equals(record.first(written))) {
            others.remove(written);
        }
        String subject = record.first("subject");
        String body = record.first("body");
        Commit commit = new Commit(
                hash,
                record.first("author", "author_name", "author.name"),
                subject == null ? "commit without a message" : subject,
                body == null ? "" : body,
                others);
        facts.at(stamp, event -> commit.describe(event, facts.path()));
    }

    private static @Nullable String field(Json record, List<String> names) {
        return names.stream()
                .filter(name -> record.first(name) != null)
                .findFirst()
                .orElse(null);
    }
}
