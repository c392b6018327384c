import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches Maven once, checks it against the checksum below, and prints the path of its {@code mvn}. Run as
 * {@code java FetchMaven.java FOLDER}; needs nothing but a JDK.
 *
 * <p>It comes from Maven Central. To use a mirror, set {@code MVNW_REPOURL} to the mirror's address (the variable that
 * the Maven wrapper uses too), or name the mirror in {@code ~/.m2/settings.xml}.
 */
class FetchMaven {
    static final String VERSION = "3.9.12";
    static final String SHA_512 = "0ef0d074761a55e7b982fd7f2cd6ea2da028289c73156ebd488c0513efbff8a6"
            + "4ac5bc0c11c3b8bbced930ce15238ecef344b0e065ae54f7cdca8c86cf39e736";

    public static void main(String[] args) {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Path mvn = folder.resolve("apache-maven-" + VERSION).resolve("bin/mvn");
        try {
            if (!Files.isExecutable(mvn)) {
                fetch(folder);
            }
            System.out.println(mvn);
        } catch (Exception e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            System.err.println("Maven " + VERSION + " could not be fetched from " + repository() + ": " + reason
                    + ". Install Maven 3.8 or newer, or set MVNW_REPOURL to a mirror of Maven Central.");
            System.exit(1);
        }
    }

    private static void fetch(Path folder) throws Exception {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempDirectory(folder, "fetching-");
        Path zip = unfinished.resolve("maven.zip");
        download(zip);
        unzip(zip, unfinished);
        Path name = Path.of("apache-maven-" + VERSION);
        unfinished.resolve(name).resolve("bin/mvn").toFile().setExecutable(true, false);
        Files.move(unfinished.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(zip);
        Files.delete(unfinished);
    }

    private static void download(Path zip) throws Exception {
        URI address = URI.create(repository() + "/org/apache/maven/apache-maven/" + VERSION + "/apache-maven-" + VERSION
                + "-bin.zip");
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(5)).build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        try (InputStream body = new DigestInputStream(response.body(), digest)) {
            if (response.statusCode() != 200) {
                throw new IOException("the answer was " + response.statusCode());
            }
            Files.copy(body, zip);
        }
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(SHA_512)) {
            throw new IOException("the file is not the one expected (its SHA-512 is " + found + ")");
        }
    }

    private static void unzip(Path zip, Path into) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("unexpected path in the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
    }

    /** Without a slash at the end. */
    private static String repository() {
        String given = System.getenv("MVNW_REPOURL");
        return Optional.ofNullable(given)
                .filter(address -> !address.isBlank())
                .or(FetchMaven::mirror)
                .orElseGet(FetchMaven::central)
                .replaceFirst("/+$", "");
    }

    /** Maven Central: its host is Maven's own group id read backwards, with {@code repo.} before it. */
    private static String central() {
        String[] groupId = "org.apache.maven".split("\\.");
        return "https://repo." + groupId[2] + "." + groupId[1] + "." + groupId[0] + "/maven2";
    }

    private static Optional<String> mirror() {
        Path settings = Path.of(System.getProperty("user.home"), ".m2", "settings.xml");
        try {
            Matcher mirrors = Pattern.compile("(?s)<mirror>(.*?)</mirror>").matcher(Files.readString(settings));
            while (mirrors.find()) {
                Optional<String> of = element(mirrors.group(1), "mirrorOf");
                if (of.isPresent() && of.get().matches("(.*,)?\\s*(\\*|central|external:\\*)\\s*(,.*)?")) {
                    return element(mirrors.group(1), "url");
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // most people have no settings, and then there is no mirror
        }
        return Optional.empty();
    }

    private static Optional<String> element(String xml, String name) {
        Matcher found = Pattern.compile("<" + name + ">\\s*(.*?)\\s*</" + name + ">").matcher(xml);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
