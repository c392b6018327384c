package dev.hindcast.retrospective.archiving;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.platform.file.Blobs;
import dev.hindcast.retrospective.Retrospective;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.archiving.Gathering.Found;
import dev.hindcast.retrospective.exporting.Archive;
import dev.hindcast.retrospective.exporting.FileNames;
import dev.hindcast.retrospective.exporting.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that whoever is acting may see, as one zip: a folder for each incident with its retrospective, its facts and its
 * evidence, and an index. Of all of it, one retrospective and the lines of the index are in memory at a time.
 */
@Service
public class Archives {
    /** Markdown, the page and JSON: what is made in milliseconds, and what can be restored. */
    public static final Set<Format> USUAL =
            Collections.unmodifiableSet(EnumSet.of(Format.MARKDOWN, Format.HTML, Format.JSON));

    /** Stands first, by which an archive is known. */
    public static final String MARK = "hindcast-archive.json";

    /** The JSON of a retrospective bears the name of its folder; evidence may be JSON too, and lies deeper. */
    private static final Pattern RESTORABLE = Pattern.compile("([^/]+)/\\1\\.json");

    private static final Logger log = LoggerFactory.getLogger(Archives.class);
    private static final String FORMAT = "hindcast-archive/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Gathering gathering;
    private final Blobs blobs;

    Archives(Gathering gathering, Blobs blobs) {
        this.gathering = gathering;
        this.blobs = blobs;
    }

    /** Whether a file in an archive is one from which an incident can be restored. @param path within the archive */
    public static boolean isRestorable(String path) {
        return RESTORABLE.matcher(path).matches();
    }

    /** @param problems how many things are missing, which the index names */
    public record Summary(int incidents, int retrospectives, int evidence, int problems) {}

    /**
     * @param out is flushed, and left open; when this fails, what was written is no whole archive and does not look like one
     */
    public Summary write(Set<Format> formats, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        json(archive, MARK, Map.of("format", FORMAT));
        List<Entry> entries = new ArrayList<>();
        for (IncidentId id : gathering.incidents()) {
            Found found = gathering.find(id).orElse(null);
            if (found != null) {
                entries.add(incident(archive, found, formats));
            }
        }
        index(archive, entries);
        archive.finish();
        return new Summary(
                entries.size(),
                (int) entries.stream()
                        .filter(entry -> entry.retrospective() != null)
                        .count(),
                entries.stream().mapToInt(Entry::evidence).sum(),
                entries.stream().mapToInt(entry -> entry.problems().size()).sum());
    }

    private Entry incident(Archive archive, Found found, Set<Format> formats) throws IOException {
        List<String> problems = new ArrayList<>();
        Incident incident = found.incident();
        Retrospective.State state = found.state();
        Written written = state == null ? null : written(incident, problems);
        String folder = archive.folder(
                written != null
                        ? FileNames.of(written)
                        : FileNames.of(
                                incident.createdAt().atZone(incident.zone()).toLocalDate(), incident.title()));
        if (written != null) {
            archive.retrospective(folder, written, formats)
                    .forEach(format -> problems.add(
                            "the retrospective as " + format.title() + "; the log of the server says why"));
        }
        List<Map<String, Object>> evidence = evidence(archive, folder, found.evidence(), problems);
        Entry entry = Entry.of(folder, incident, state == null ? null : state.word(), evidence.size(), problems);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("incident", entry);
        facts.put("evidence", evidence);
        json(archive, folder + "/incident.json", facts);
        return entry;
    }

    private @Nullable Written written(Incident incident, List<String> problems) {
        try {
            return gathering.written(incident.id());
        } catch (RuntimeException e) {
            log.error("The retrospective of {} could not be put together", incident.id(), e);
            problems.add("the retrospective; the log of the server says why");
            return null;
        }
    }

    private List<Map<String, Object>> evidence(
            Archive archive, String folder, List<EvidenceFile> files, List<String> problems) throws IOException {
        List<Map<String, Object>> packed = new ArrayList<>();
        for (var named : EvidenceNames.of(files).entrySet()) {
            EvidenceFile file = named.getKey();
            String path = "evidence/" + named.getValue();
            InputStream content = open(file, problems);
            if (content == null) {
                continue;
            }
            try (content) {
                archive.file(folder + "/" + path, content);
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("path", file.path());
            one.put("file", path);
            one.put("size", file.size());
            one.put("sha256", file.sha256());
            packed.add(one);
        }
        return packed;
    }

    private @Nullable InputStream open(EvidenceFile file, List<String> problems) {
        try {
            return blobs.open(file.sha256());
        } catch (IOException | IllegalArgumentException e) {
            log.error("The evidence {} cannot be opened", file.path(), e);
            problems.add("the evidence " + file.path() + ", which cannot be opened");
            return null;
        }
    }

    private static void index(Archive archive, List<Entry> entries) throws IOException {
        json(archive, "index.json", Map.of("format", FORMAT, "incidents", entries));
        StringBuilder text = new StringBuilder("""
                # Incidents

                A folder for each, oldest first, with what whoever took them along may see: the retrospective in several
                forms, `incident.json` with the facts, and in `evidence` the files as they came. From the JSON of a
                retrospective, Hindcast restores the incident. Where nothing is written yet, there are facts and
                evidence only: timeline, analysis and actions come along as soon as somebody begins to write.

                """);
        entries.forEach(entry -> text.append(entry.line()));
        text.append("\n").append(entries.size()).append(entries.size() == 1 ? " incident.\n" : " incidents.\n");
        archive.file("index.md", new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void json(Archive archive, String path, Object content) throws IOException {
        archive.file(
                path,
                new ByteArrayInputStream(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content)));
    }
}
