package dev.hindcast.retrospective.importing;

import dev.hindcast.incident.Audience;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.retrospective.ImportedPostmortems;
import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes existing postmortems over. Each is one transaction: all of it is there, or nothing. What is here already stays as
 * it is, so that importing twice changes nothing.
 */
@Service
public class Importing {
    private static final Logger log = LoggerFactory.getLogger(Importing.class);

    private final ImportedPostmortems known;
    private final TakingOver takingOver;
    private final OwnFiles own;
    private final TransactionTemplate transactions;

    Importing(ImportedPostmortems known, TakingOver takingOver, OwnFiles own, TransactionTemplate transactions) {
        this.known = known;
        this.takingOver = takingOver;
        this.own = own;
        this.transactions = transactions;
    }

    /**
     * How to import.
     *
     * @param audience who may see the incidents, besides the author
     * @param zone of times that name none, and where the text does not say; null where nobody said, which reads them in UTC
     *     and says so
     * @param everything also what describes a folder by its name, such as a README
     */
    public record Options(Audience audience, @Nullable ZoneId zone, boolean everything) {}

    /**
     * Reads a file and takes over what it holds, on behalf of its author, who is acting. What Hindcast exported with its
     * model is restored.
     *
     * @param path with {@code /} between parts
     * @param progress is told at once of each postmortem, in their order
     */
    public ImportedFile take(
            Account author, String path, byte[] bytes, Options options, BiConsumer<ReadFile, Outcome> progress) {
        if (!author.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to import.");
        }
        if (own.recognises(bytes)) {
            return own.take(author, path, bytes, options.audience(), progress);
        }
        ReadFile read = PostmortemReader.read(path, bytes);
        List<Outcome> outcomes = new ArrayList<>();
        for (ReadPostmortem postmortem : read.postmortems()) {
            Content content = read.postmortems().size() == 1
                    ? new Content(path, bytes, postmortem)
                    : Content.part(path, postmortem);
            Outcome outcome = outcome(author, read.format(), postmortem, content, options);
            outcomes.add(outcome);
            progress.accept(read, outcome);
        }
        return new ImportedFile(read, List.copyOf(outcomes));
    }

    private Outcome outcome(
            Account author, String format, ReadPostmortem postmortem, Content content, Options options) {
        String title = Titled.of(postmortem);
        if (postmortem.template()) {
            return new Outcome(Outcome.State.LEFT_OUT, null, title, "it is a template that nobody has filled in");
        }
        if (Titled.isAboutAFolder(postmortem) && !options.everything()) {
            return new Outcome(
                    Outcome.State.LEFT_OUT,
                    null,
                    title,
                    "by its name it describes a folder, and it states no times; import everything to take it all the same");
        }
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                known.lock(postmortem.fingerprint());
                return known.withFingerprint(postmortem.fingerprint())
                        .map(before -> new Outcome(Outcome.State.KNOWN, before.incident(), title, ""))
                        .or(() -> known.earlier(origin(postmortem), postmortem.path(), postmortem.number(), title)
                                .map(before -> new Outcome(
                                        Outcome.State.CHANGED,
                                        before.incident(),
                                        title,
                                        "its text has changed since it was imported; the record was left as it is,"
                                                + " amend it where it should follow")))
                        .orElseGet(() -> takingOver.of(author, title, format, postmortem, content, options));
            }));
        } catch (RuntimeException e) {
            log.error("Postmortem {} of {} could not be imported", postmortem.number(), postmortem.path(), e);
            return Outcome.failed(title);
        }
    }

    static String origin(ReadPostmortem postmortem) {
        return postmortem.origin() == null ? "" : postmortem.origin().value();
    }

    /**
     * What is kept as evidence.
     *
     * @param read what it states, with the lines of these bytes
     */
    record Content(String path, byte[] bytes, ReadPostmortem read) {
        /** One of several in a file becomes a file of its own: each incident shows its own text and no other's. */
        static Content part(String path, ReadPostmortem postmortem) {
            int dot = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length();
            String own = path.substring(0, dot) + "-" + postmortem.number() + path.substring(dot);
            byte[] bytes = postmortem.text().getBytes(StandardCharsets.UTF_8);
            List<ReadPostmortem> again = PostmortemReader.read(own, bytes).postmortems();
            return new Content(own, bytes, again.size() == 1 ? again.get(0) : postmortem);
        }
    }
}
