package dev.hindcast.language;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Takes prose apart into sentences and words. */
final class Sentences {
    /** Ends a block: nothing reaches across. */
    static final char BREAK = '\u2029';

    private static final Set<String> ABBREVIATIONS =
            Set.of("e.g", "i.e", "etc", "vs", "approx", "mr", "mrs", "ms", "dr", "no", "cf");

    /** What goes on for longer is no sentence, but a table or a log, and is cut so that its length costs nothing. */
    private static final int LONGEST = 400;

    private final char[] prose;
    private final Sentence sentence;
    private final Consumer<Sentence> reader;

    private Sentences(String text, char[] prose, Consumer<Sentence> reader) {
        this.prose = prose;
        this.sentence = new Sentence(text);
        this.reader = reader;
    }

    /** Hands over each sentence; the same object each time, which is only good until the next. */
    static void read(String text, char[] prose, Consumer<Sentence> reader) {
        new Sentences(text, prose, reader).read();
    }

    private void read() {
        int at = 0;
        while (at < prose.length) {
            char c = prose[at];
            if (c == BREAK || c == '|') {
                finish();
                at++;
            } else if (c == '\n') {
                at = lineEnd(at);
            } else if (c == Sentence.THING) {
                at = thing(at);
            } else if (isWordStart(at)) {
                at = word(at);
            } else {
                if (!Character.isWhitespace(c)) {
                    sentence.add(punctuation(c), at, at + 1);
                    if ((c == '.' || c == '!' || c == '?') && endsHere(at)) {
                        finish();
                    }
                }
                at++;
            }
        }
        finish();
    }

    private static String punctuation(char c) {
        return switch (c) {
            case '.' -> ".";
            case ',' -> ",";
            case ':' -> ":";
            case '-' -> "-";
            case '(' -> "(";
            case ')' -> ")";
            default -> String.valueOf(c);
        };
    }

    private void finish() {
        if (sentence.size() > 0) {
            reader.accept(sentence);
            sentence.clear();
        }
    }

    private boolean endsHere(int at) {
        int next = at + 1;
        while (next < prose.length && ")]\"'*_”’".indexOf(prose[next]) >= 0) {
            next++;
        }
        boolean open = next >= prose.length || Character.isWhitespace(prose[next]) || prose[next] == BREAK;
        return open && !(prose[at] == '.' && ABBREVIATIONS.contains(sentence.word(sentence.size() - 2)));
    }

    /** A new line goes on with the sentence unless it is empty or begins a point of a list, a heading or a row. */
    private int lineEnd(int at) {
        int next = at + 1;
        while (next < prose.length && (prose[next] == ' ' || prose[next] == '\t' || prose[next] == '\r')) {
            next++;
        }
        if (next >= prose.length || "\n-*+#>|•".indexOf(prose[next]) >= 0 || isNumbered(next)) {
            finish();
        }
        return at + 1;
    }

    private boolean isNumbered(int at) {
        int end = at;
        while (end < prose.length && Character.isDigit(prose[end])) {
            end++;
        }
        return end > at && end + 1 < prose.length && ".):".indexOf(prose[end]) >= 0;
    }

    private int thing(int at) {
        int end = at;
        while (end < prose.length && prose[end] == Sentence.THING) {
            end++;
        }
        sentence.add("\uFFFC", at, end);
        return end;
    }

    private boolean isWordStart(int at) {
        return Character.isLetterOrDigit(prose[at])
                || (prose[at] == '@' && at + 1 < prose.length && Character.isLetter(prose[at + 1]));
    }

    private int word(int at) {
        if (sentence.size() >= LONGEST) {
            finish();
        }
        int end = at + 1;
        while (end < prose.length
                && (Character.isLetterOrDigit(prose[end])
                        || (prose[end] == ','
                                && Character.isDigit(prose[end - 1])
                                && end + 1 < prose.length
                                && Character.isDigit(prose[end + 1]))
                        || (isInner(prose[end])
                                && end + 1 < prose.length
                                && Character.isLetterOrDigit(prose[end + 1])))) {
            end++;
        }
        String word = new String(prose, at, end - at).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.indexOf('\'') < 0 || !split(word, at, end)) {
            sentence.add(word, at, end);
        }
        return end;
    }

    private static boolean isInner(char c) {
        return c == '\'' || c == '’' || c == '-' || c == '.' || c == '_' || c == '/' || c == '@' || c == '&';
    }

    private boolean split(String word, int at, int end) {
        if (word.endsWith("n't")) {
            String verb = word.substring(0, word.length() - 3);
            verb = verb.equals("ca") ? "can" : verb.equals("wo") ? "will" : verb;
            sentence.add(verb, at, end - 3);
            sentence.add("not", end - 3, end);
            return true;
        }
        int apostrophe = word.lastIndexOf('\'');
        String tail = word.substring(apostrophe);
        String full = switch (tail) {
            case "'ve" -> "have";
            case "'re" -> "are";
            case "'ll" -> "will";
            case "'m" -> "am";
            default -> "";
        };
        if (full.isEmpty()) {
            return false;
        }
        sentence.add(word.substring(0, apostrophe), at, at + apostrophe);
        sentence.add(full, at + apostrophe, end);
        return true;
    }
}
