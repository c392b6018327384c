package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** The whole run: Hindcast on two nodes, the peer on two nodes, then what happens when connections and nodes die. */
public final class LiveRun {
    static final int PARTICIPANTS = 15;

    private final Path home;
    private final Path work;
    private final World world;
    private final int basePort;
    private final long database;
    private final int sessions;
    private final double seconds;
    private final int kills;
    private final double warm = Double.parseDouble(System.getProperty("warm", "180"));
    private final Loop loop = new Loop();
    private final Tally tally = new Tally();
    private final Flow flow = new Flow();

    private LiveRun(String[] args) throws IOException {
        home = Path.of(args[0]);
        work = Path.of(args[1]);
        database = Long.parseLong(args[2]);
        basePort = Integer.parseInt(args[3]);
        seconds = Double.parseDouble(args[4]);
        kills = Integer.parseInt(args[5]);
        world = World.read(work.resolve("world.txt"));
        sessions = world.incidents.size();
    }

    /** @param args Hindcast's folder, the work folder, the database's process, a port, seconds, kills, and what to run */
    public static void main(String[] args) throws Exception {
        LiveRun run = new LiveRun(args);
        List<String> parts = List.of(args).subList(6, args.length);
        double peer = parts.contains("peer") ? run.peer() : Double.NaN;
        if (parts.contains("hindcast") || parts.contains("torture")) {
            double ours = run.hindcast(parts);
            System.out.printf("p95 at the usual rate: %.1f ms, the peer's %.1f ms, ratio %.1f%n", ours, peer, ours / peer);
        }
        System.exit(0);
    }

    private Program node(int number) {
        return new Program(
                List.of(
                        home.resolve("bin/hindcast").toString(),
                        "serve",
                        "--data",
                        work.resolve("node-" + number).toString(),
                        "--port",
                        Integer.toString(basePort + number),
                        "--database-url",
                        world.database),
                basePort + number,
                work.resolve("node-" + number + ".log"),
                "Hindcast is ready");
    }

    private double hindcast(List<String> parts) throws Exception {
        List<Program> nodes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            nodes.add(node(i).start());
        }
        DoubleSupplier cpu = () -> nodes.stream().mapToDouble(Program::cpuSeconds).sum();
        Hindcast target = new Hindcast(world, new int[] {basePort, basePort + 1}, loop, tally);
        warmUp(target);
        long before = nodes.get(0).heap();
        List<Participant> participants = open(target);
        long after = nodes.get(0).heap();
        System.out.printf(
                "%d streams; heap of a node %d MB without, %d MB with its %d: %.1f KB each%n",
                participants.size(),
                before >> 20,
                after >> 20,
                participants.size() / 2,
                (after - before) / 1024.0 / (participants.size() / 2));
        double p95 = Double.NaN;
        if (parts.contains("hindcast")) {
            p95 = measure("hindcast", target, cpu);
        }
        if (parts.contains("torture")) {
            new Torture(loop, tally, flow, sessions, kills).run(target, nodes, participants);
        }
        for (Program node : nodes) {
            node.stop();
        }
        return p95;
    }

    /** A server runs for weeks, and Java compiles what runs often: so many commands come before anything is measured. */
    private void warmUp(Target target) throws Exception {
        flow.run(target, sessions, sessions / 4.0, 20, false);
        flow.run(target, sessions, sessions / 2.0, warm / 4, false);
        flow.run(target, sessions, sessions * 0.75, warm, false);
        for (int i = 0; i < 300 && !tally.nothingAwaited(); i++) {
            Thread.sleep(100);
        }
    }

    private double peer() throws Exception {
        List<Program> programs = new ArrayList<>();
        int redis = basePort + 5;
        programs.add(new Program(
                        List.of("redis-server", "--port", "" + redis, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"),
                        redis,
                        work.resolve("redis.log"),
                        "")
                .start());
        Path peer = work.resolve("peer");
        new ProcessBuilder("node", peer.resolve("schema.js").toString(), world.peer).inheritIO().start().waitFor();
        for (int i = 0; i < 2; i++) {
            programs.add(new Program(
                            List.of("node", peer.resolve("server.js").toString(), "" + (basePort + 6 + i), "" + redis, world.peer),
                            basePort + 6 + i,
                            work.resolve("peer-" + i + ".log"),
                            "")
                    .start());
        }
        SocketIo target = new SocketIo(sessions, new int[] {basePort + 6, basePort + 7}, loop, tally);
        open(target);
        double p95 = measure(
                "socket.io", target, () -> programs.stream().mapToDouble(Program::cpuSeconds).sum());
        for (Program program : programs) {
            program.kill();
        }
        return p95;
    }

    private List<Participant> open(Target target) throws Exception {
        List<Participant> participants = new ArrayList<>();
        for (int participant = 0; participant < PARTICIPANTS; participant++) {
            for (int session = 0; session < sessions; session++) {
                participants.add(target.open(session, participant, (session + participant) % 2));
            }
            Torture.await(participants, stream -> stream.ready);
        }
        return participants;
    }

    private double measure(String name, Target target, DoubleSupplier cpu) throws Exception {
        int usual = sessions * 250 / 200;
        flow.run(target, sessions, usual, Math.min(20, seconds), false);
        Thread.sleep(1000);
        double p95 = rate(name, target, cpu, usual, seconds);
        rate(name, target, cpu, 4 * usual, seconds / 2);
        return p95;
    }

    private double rate(String name, Target target, DoubleSupplier cpu, int perSecond, double time) throws Exception {
        double nodes = cpu.getAsDouble();
        double postgres = postgresCpu();
        double client = Program.cpuSeconds(ProcessHandle.current().pid());
        flow.run(target, sessions, perSecond, time, true);
        for (int i = 0; i < 300 && !tally.nothingAwaited(); i++) {
            Thread.sleep(100);
        }
        nodes = cpu.getAsDouble() - nodes;
        postgres = postgresCpu() - postgres;
        client = Program.cpuSeconds(ProcessHandle.current().pid()) - client;
        double p95 = tally.report(name + ", " + perSecond + "/s for " + (int) time + " s");
        System.out.printf(
                "    cores used: nodes %.2f, PostgreSQL %.2f, the client %.2f%n",
                nodes / time, postgres / time, client / time);
        return p95;
    }

    private double postgresCpu() {
        return ProcessHandle.of(database).map(Program::cpuSecondsBelow).orElse(0.0);
    }
}
