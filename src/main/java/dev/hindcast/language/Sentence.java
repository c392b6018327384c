package dev.hindcast.language;

import java.util.Arrays;

/** One sentence as words: in small letters, with contractions taken apart (“didn't” is “did”, “not”), and where each stands. */
final class Sentence {
    /** Stands for code, a quotation or a link, which may be a subject or an object but is never read. */
    static final char THING = '\uFFFC';

    private final String text;
    private String[] words = new String[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    Sentence(String text) {
        this.text = text;
    }

    void add(String word, int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        words[size] = word;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The word there, in small letters; an empty one outside of the sentence. */
    String word(int at) {
        return at >= 0 && at < size ? words[at] : "";
    }

    boolean is(int at, String... any) {
        String word = word(at);
        for (String one : any) {
            if (word.equals(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words, separated by single spaces, stand there. */
    boolean reads(int at, String phrase) {
        if (!phrase.startsWith(word(at))) {
            return false;
        }
        int word = at;
        for (String one : phrase.split(" ")) {
            if (!word(word++).equals(one)) {
                return false;
            }
        }
        return true;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /** The text from one word to before another, as it was written. */
    String between(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < size && Character.isUpperCase(text.charAt(starts[at]));
    }

    /** Also what is neither word nor punctuation, such as a symbol; and the end on either side. */
    boolean isPunctuation(int at) {
        if (at < 0 || at >= size) {
            return true;
        }
        char only = words[at].charAt(0);
        return words[at].length() == 1 && !Character.isLetterOrDigit(only) && only != THING;
    }

    /** Where the sentence begins to say something, after bullets and the like. */
    int first() {
        int at = 0;
        while (at < size && isPunctuation(at)) {
            at++;
        }
        return at;
    }

    boolean isQuestion() {
        return size > 0 && words[size - 1].equals("?");
    }

    @Override
    public String toString() {
        return size == 0 ? "" : between(0, size);
    }
}
