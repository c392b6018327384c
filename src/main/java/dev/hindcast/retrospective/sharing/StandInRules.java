package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Refused;
import java.util.List;
import java.util.regex.Pattern;

/** Which words can stand in the place of others. */
final class StandInRules {
    private static final int LONGEST = 60;

    /** Letters and signs that mean nothing in Markdown, so that a stand-in is read as it was typed. */
    private static final Pattern PLAIN = Pattern.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’()/&:+-]*");

    private StandInRules() {}

    /** @throws Refused for the first one that cannot stand in */
    static void check(List<StandIn> standIns) {
        Replacing replacing = new Replacing(standIns);
        for (StandIn one : standIns) {
            if (one.kept() || one.words().isBlank()) {
                continue;
            }
            if (one.words().length() > LONGEST || !PLAIN.matcher(one.words()).matches()) {
                throw new Refused("“" + one.words() + "” cannot stand for “" + one.original() + "”. Use up to "
                        + LONGEST + " letters, digits, spaces and the signs . , ' ( ) / & : + -");
            }
            replacing.firstIn(one.words()).ifPresent(named -> {
                throw new Refused("“" + one.words() + "”, which is to stand for “" + one.original() + "”, names “"
                        + named.original() + "”, which is itself replaced. Choose other words.");
            });
        }
    }
}
