package dev.hindcast.cli;

import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import dev.hindcast.retrospective.reading.report.ReadingReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hindcast understand}: what is recognised in existing postmortems; stores nothing, no server and no database. */
@Command(
        name = "understand",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Show what is recognised in existing postmortems (files or folders). Nothing is stored.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:a report was written", "2:wrong usage", "3:nothing could be read"})
final class UnderstandCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: text.")
    private ReadingReport.Format format = ReadingReport.Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw usage("there is no " + path + "; name a file or a folder");
            }
        }
        PostmortemFiles files = PostmortemFiles.in(paths);
        List<ReadFile> read = files.found().stream()
                .map(file -> PostmortemFiles.read(
                        file.path(),
                        file.path().toString().replace(File.separatorChar, '/'),
                        PostmortemReader::read,
                        Function.identity()))
                .toList();
        ReadingReport report = new ReadingReport(read, files.skipped());
        StandardOutput.orFile(output, Objects.requireNonNull(spec).commandLine(), out -> report.write(format, out));
        if (report.postmortems().isEmpty()) {
            System.err.println("hindcast: nothing could be read; " + reason(report));
            return ReconstructCommand.NOTHING_READ;
        }
        return 0;
    }

    private static String reason(ReadingReport report) {
        return report.files().stream()
                .filter(file -> file.refused() != null)
                .findFirst()
                .map(file -> file.path() + ": " + file.refused())
                .orElse("there are no files of a kind that is read in what was given");
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
