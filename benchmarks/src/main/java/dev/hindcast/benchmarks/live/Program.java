package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that was started for a run, and what it has used. */
final class Program {
    private static final double TICKS = 100;

    private final ProcessBuilder how;
    private final int port;
    private final Path log;
    /** What it prints when it is ready; empty if listening says it. */
    private final String greeting;

    private Process process;

    Program(List<String> command, int port, Path log, String greeting) {
        this.port = port;
        this.log = log;
        this.greeting = greeting;
        how = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    Program start() throws IOException, InterruptedException {
        long greetings = greetings();
        process = how.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        for (int i = 0; i < 6000; i++) {
            if (!process.isAlive()) {
                throw new IOException("ended: " + String.join(" ", how.command()));
            }
            if (greeting.isEmpty() ? listens() : greetings() > greetings) {
                return this;
            }
            Thread.sleep(50);
        }
        throw new IOException("does not listen: " + String.join(" ", how.command()));
    }

    private long greetings() throws IOException {
        return Files.exists(log)
                ? Files.readAllLines(log).stream().filter(line -> line.startsWith(greeting)).count()
                : 0;
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** As `kill -9` does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    int port() {
        return port;
    }

    double cpuSeconds() {
        return cpuSeconds(process.pid());
    }

    static double cpuSeconds(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Of all descendants, those that are gone included as far as their parent knows. */
    static double cpuSecondsBelow(ProcessHandle parent) {
        return parent.descendants().mapToDouble(child -> cpuSeconds(child.pid())).sum();
    }

    /** What is still used after a collection of all garbage. */
    long heap() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process histogram = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String text = new String(histogram.getInputStream().readAllBytes());
        histogram.waitFor();
        String total = text.lines().filter(line -> line.startsWith("Total")).findFirst().orElse("Total 0 0");
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }
}
