package dev.hindcast.cli;

import dev.hindcast.language.report.LintFormat;
import dev.hindcast.language.report.LintedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hindcast lint}: where a text blames people, and other words; no server and no database. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Find where Markdown or plain text blames people, and propose other words.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found",
            "1:something was found",
            "2:wrong usage, or a file could not be read (the others are still checked)"
        })
final class LintCommand implements Callable<Integer> {
    static final int FOUND = 1;
    static final int UNREADABLE = 2;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files, or folders, of which *.md, *.markdown and *.txt are read; - reads standard input.")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text", description = "Default: text.")
    private LintFormat format = LintFormat.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Somebody the texts may name. Common given names are known. May be repeated.")
    private Set<String> people = new LinkedHashSet<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        LintedFiles files = new LintedFiles(people);
        paths.forEach(files::read);
        write(files.linted());
        files.problems()
                .forEach(problem ->
                        Objects.requireNonNull(spec).commandLine().getErr().println("hindcast: " + problem));
        if (!files.problems().isEmpty()) {
            return UNREADABLE;
        }
        return files.linted().stream().anyMatch(file -> !file.findings().isEmpty()) ? FOUND : 0;
    }

    private void write(List<LintedFile> files) throws IOException {
        boolean colour = output == null && Terminal.here().colour();
        StandardOutput.orFile(
                output, Objects.requireNonNull(spec).commandLine(), out -> format.write(files, colour, out));
    }
}
