package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** What can be told of a change from its own words. */
final class Changes {
    private static final Pattern REMEDY = Pattern.compile(
            "\\b(roll(ed|ing|s)?[ -]?back|revert(s|ed|ing)?|hot-?fix(es|ed)?|fix(es|ed|ing)?|restart(s|ed|ing)?"
                    + "|reboot(s|ed|ing)?|disabl(e|es|ed|ing)|depool(s|ed|ing)?|drain(s|ed|ing)?|fail(s|ed|ing)? ?over"
                    + "|scal(e|es|ed|ing) (up|out)|mitigat\\w+|undo|undid|switch(ed|ing)? back)\\b",
            Pattern.CASE_INSENSITIVE);

    private Changes() {}

    /** A commit is written at some time and rolled out at another. */
    static boolean isCommit(Event change) {
        String source = change.source().toLowerCase(Locale.ROOT);
        return source.equals("git") || source.startsWith("git ") || source.startsWith("git-");
    }

    /** Whether it reads like something done against a failure: a rollback, a fix, a restart. */
    static boolean isRemedy(Event change) {
        return isRollback(change) || REMEDY.matcher(change.text()).find();
    }

    /** Whether it takes an earlier change back, as whoever read it found. */
    static boolean isRollback(Event change) {
        return "true".equals(change.attributes().get("rollback"));
    }

    /** Whether it names one of the services, as its service or in its text. */
    static boolean touches(Event change, Collection<String> services) {
        String changed = change.service();
        if (changed != null) {
            return services.stream().anyMatch(changed::equalsIgnoreCase);
        }
        String text = change.text().toLowerCase(Locale.ROOT);
        return services.stream().anyMatch(service -> containsWord(text, service.toLowerCase(Locale.ROOT)));
    }

    private static boolean containsWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
