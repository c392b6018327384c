package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hindcast's nodes: a session is a running review whose cards lie open; a command puts up a card or renames a group. */
final class Hindcast implements Target {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    /** Who has signed in. */
    private record Person(String cookie, String token) {}

    private final World world;
    private final int[] ports;
    private final Loop loop;
    private final Tally tally;
    private final List<Person> people = new ArrayList<>();
    private final List<Queue<CommandConnection>> idle = new ArrayList<>();
    private final int[] sent;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger commands = new AtomicInteger();

    Hindcast(World world, int[] ports, Loop loop, Tally tally) throws IOException, InterruptedException {
        this.world = world;
        this.ports = ports;
        this.loop = loop;
        this.tally = tally;
        this.sent = new int[world.incidents.size()];
        for (int i = 0; i < ports.length; i++) {
            idle.add(new ConcurrentLinkedQueue<>());
        }
        for (String account : world.accounts) {
            people.add(signIn(account));
        }
    }

    private Person signIn(String email) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String base = "http://127.0.0.1:" + ports[0];
        String token = token(get(http, base + "/sign-in"));
        String form = "email=" + encode(email) + "&password=" + encode(world.password) + "&_csrf=" + encode(token);
        http.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        String page = get(http, base + "/incidents/new");
        String cookie = cookies.getCookieStore().getCookies().get(0).toString().replace("\"", "");
        return new Person(cookie, token(page));
    }

    private static String get(HttpClient http, String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("a page has no form");
        }
        return token.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public SseParticipant open(int session, int participant, int node) {
        Person person = people.get((session * 15 + participant) % people.size());
        SseParticipant stream = new SseParticipant(
                loop,
                tally,
                "/reviews/" + world.incidents.get(session) + "/stream",
                person.cookie,
                tries -> ports[(node + tries) % ports.length]);
        loop.execute(stream::connect);
        return stream;
    }

    @Override
    public void send(int session, long due, boolean counts) throws IOException {
        String[] groups = world.statements.get(session);
        int number = sent[session]++;
        String key = "cmd-" + commands.getAndIncrement() + ".";
        Person person = people.get((session * 15 + ThreadLocalRandom.current().nextInt(15)) % people.size());
        boolean card = number % 2 == 0;
        String group = groups[number / 2 % groups.length];
        String path = card ? "/cards" : "/groups/" + group + "/name";
        String body = (card
                        ? "phase=detection&better=false&text=" + key
                        : "seen=" + seen.getOrDefault(group, 0) + "&name=" + key)
                + "&_csrf=" + encode(person.token);
        byte[] request = ("POST /reviews/" + world.incidents.get(session) + path
                        + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + person.cookie
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
        int node = turn.getAndIncrement() % ports.length;
        tally.sent(key, new Command(due, counts, LiveRun.PARTICIPANTS));
        try {
            connection(node).send(request, key, answer -> renamed(card, group, answer));
        } catch (IOException e) {
            tally.failed(key);
        }
    }

    /** Like a page, that shows the newest version of a name after its own renaming, and after one that came too late. */
    private void renamed(boolean card, String group, String answer) {
        if (card) {
            return;
        }
        Matcher now = SEEN.matcher(answer);
        if (answer.startsWith("HTTP/1.1 200")) {
            seen.merge(group, 1, Integer::sum);
        } else if (now.find()) {
            seen.put(group, Integer.parseInt(now.group(1)));
        }
    }

    private CommandConnection connection(int node) throws IOException {
        CommandConnection free = idle.get(node).poll();
        while (free != null && !free.open()) {
            free = idle.get(node).poll();
        }
        return free != null ? free : new CommandConnection(ports[node], idle.get(node), tally, loop);
    }
}
