package dev.hindcast.cli;

import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.archiving.Archives;
import dev.hindcast.retrospective.archiving.Archives.Summary;
import dev.hindcast.retrospective.exporting.Format;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hindcast export}: everything that a member may see as one zip, also while the server runs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes everything that a member may see into one zip: a folder for each incident with its"
                + " retrospective, its facts and its evidence, and an index.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was written",
            "1:something is missing, which the index names, or nothing could be written",
            "2:wrong usage"
        })
final class ExportCommand implements Callable<Integer> {
    static final int MISSING = 1;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write there, all or nothing; - is standard output, the default unless that is a terminal.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            description = "In which forms: markdown, html, json, pdf, word, with commas between. Default:"
                    + " markdown,html,json. Without json, nothing can be restored from it.")
    private Set<Format> formats = EnumSet.copyOf(Archives.USUAL);

    @Mixin
    private OnBehalf onBehalf = new OnBehalf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path file = output == null || output.toString().equals("-") ? null : output;
        if (file == null && output == null && Terminal.here().output()) {
            throw usage("an archive is nothing for a terminal; name a file with -o");
        }
        if (file != null && !Files.isDirectory(folderOf(file))) {
            throw usage("there is no folder for " + file);
        }
        Summary summary = onBehalf.run((server, account) -> {
            Archives archives = server.service(Archives.class);
            Summary[] written = {new Summary(0, 0, 0, 0)};
            Acting.<IOException, RuntimeException>during(
                    account.id(), () -> whole(file, out -> written[0] = archives.write(formats, out)));
            return written[0];
        });
        String missing = summary.problems() == 0
                ? "."
                : "; " + counted(summary.problems(), "thing is", "things are") + " missing, which index.md names.";
        spec.commandLine()
                .getErr()
                .println(counted(summary.incidents(), "incident", "incidents") + ", "
                        + counted(summary.retrospectives(), "retrospective", "retrospectives") + ", "
                        + counted(summary.evidence(), "file of evidence", "files of evidence") + missing);
        return summary.problems() == 0 ? 0 : MISSING;
    }

    /** Under its name there is a whole archive, or what was there before. */
    private static void whole(@Nullable Path file, StandardOutput.Content content) throws IOException {
        if (file == null) {
            // Unlike with a report, nobody has seen enough of an archive that breaks off.
            OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
            content.writeTo(out);
            out.flush();
            return;
        }
        Path begun = Files.createTempFile(folderOf(file), file.getFileName() + ".", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static String counted(int number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
    }

    private static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
