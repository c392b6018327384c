package dev.hindcast.benchmarks;

import dev.hindcast.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the wording of a text, on one thread, beside the scan for a list of words that simple checkers are. The text is
 * made of the labelled sentences, mixed anew for each paragraph.
 */
final class Wording {
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?:forgot|failed to|neglected|ignored|missed|overlooked|careless(?:ly)?|sloppy|stupid|lazy|incompetent|reckless|negligent"
                    + "|should(?:n't| not)? have|could have|human error|operator error|user error|mistakes?|fault|blame|obviously|clearly"
                    + "|of course|in hindsight|simply|why didn't|who broke|screwed up|messed up|botched|nobody|no one)\\b");

    private Wording() {}

    public static void main(String[] args) throws IOException {
        String text = text(Path.of(args[0]), Integer.parseInt(args[1]));
        int rounds = Integer.parseInt(args[2]);
        double megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        System.out.printf("%.1f MB of Markdown%n", megabytes);
        System.out.println("round  Hindcast, Markdown  Hindcast, plain  list of words");
        for (int round = 1; round <= rounds; round++) {
            double markdown = megabytes / seconds(text, all -> Language.checkMarkdown(all, Set.of()).size());
            double plain = megabytes / seconds(text, all -> Language.check(all).size());
            double words = megabytes / seconds(text, Wording::count);
            System.out.printf("%5d  %13.1f MB/s  %10.1f MB/s  %8.1f MB/s%n", round, markdown, plain, words);
        }
    }

    private static double seconds(String text, ToIntFunction<String> check) {
        long begin = System.nanoTime();
        if (check.applyAsInt(text) == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int count(String text) {
        Matcher words = WORDS.matcher(text);
        int count = 0;
        while (words.find()) {
            count++;
        }
        return count;
    }

    private static String text(Path sets, int characters) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String set : List.of("tuning.tsv", "held-out.tsv")) {
            for (String line : Files.readAllLines(sets.resolve(set))) {
                if (line.contains("\t")) {
                    sentences.add(line.substring(line.indexOf('\t') + 1));
                }
            }
        }
        Random random = new Random(42);
        StringBuilder text = new StringBuilder(characters + 1000);
        while (text.length() < characters) {
            Collections.shuffle(sentences, random);
            text.append("## ").append(sentences.get(0)).append("\n\n");
            for (int i = 1; i < 40; i++) {
                text.append(i % 10 == 0 ? "- " : "").append(sentences.get(i)).append(i % 6 == 0 ? "\n\n" : " ");
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
