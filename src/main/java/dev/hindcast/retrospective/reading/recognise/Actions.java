package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.action.State;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedAction;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.document.SectionName;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Actions that stand as items under a heading that calls them so; those in tables are read by {@link ActionTables}. */
final class Actions {
    private static final Pattern OWNER = Pattern.compile(
            "(?i)[\\s(\\[,;|–—-]*\\b(?:owner|assignee|assigned to|responsible|dri|who)\\s*:\\s*([^,;|)\\]\\n]{1,60})[)\\]]?");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w/.])@([A-Za-z0-9][\\w-]{1,38})(?![\\w.]*@)");
    private static final Pattern DUE =
            Pattern.compile("(?i)[\\s(\\[,;|–—-]*\\b(?:due(?: date)?|deadline|eta|target date|by)\\s*:?\\s+(?=\\S)");
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?:^\\s*(?:\\(?done\\)?|✅|\\[done]|status:\\s*done)\\s*[:–—-]?\\s*)|(?:\\s*[(\\[–—-]\\s*(?:done|completed|complete|closed)\\s*[)\\]]?\\s*\\.?\\s*$)|(?:\\s*✅\\s*$)");
    private static final Pattern STATUS =
            Pattern.compile("(?i)[\\s(\\[,;|–—-]*\\bstatus\\s*:\\s*([\\p{L}][\\p{L} -]{1,30})[)\\]]?");

    private Actions() {}

    static List<Stated<StatedAction>> of(Context context) {
        List<Stated<StatedAction>> found = new ArrayList<>();
        for (List<SectionItems.Entry> entries : SectionItems.of(context.pieces, SectionName.ACTIONS)) {
            for (SectionItems.Entry entry : entries) {
                if (entry.item()) {
                    found.add(action(context, entry));
                }
            }
        }
        found.addAll(ActionTables.of(context));
        return found;
    }

    private static Stated<StatedAction> action(Context context, SectionItems.Entry entry) {
        String text = entry.text();
        Where where = entry.lead().block().where();
        Boolean ticked = entry.lead().block().done();
        State state = ticked == null ? null : ticked ? State.DONE : State.OPEN;
        Matcher status = STATUS.matcher(text);
        if (status.find()) {
            State said = state(status.group(1));
            state = said == null ? state : said;
            text = said == null ? text : without(text, status);
        }
        Matcher done = DONE.matcher(text);
        if (done.find()) {
            state = State.DONE;
            text = without(text, done);
        }
        Matcher due = DUE.matcher(text);
        Stamp stamp = due.find() ? StampScanner.at(text, due.end()) : null;
        StatedTime deadline = null;
        if (stamp != null && stamp.date() != null) {
            deadline = deadline(context, stamp, where, text);
            text = (text.substring(0, due.start()) + text.substring(stamp.end()).replaceFirst("^[)\\]]", "")).strip();
        }
        Matcher owner = OWNER.matcher(text);
        String who = null;
        if (owner.find()) {
            who = owner.group(1).strip().replaceFirst("^@", "");
            text = without(text, owner);
        } else {
            Matcher handle = HANDLE.matcher(text);
            who = handle.find() ? handle.group(1) : null;
        }
        return new Stated<>(
                new StatedAction(
                        text.strip(),
                        who,
                        deadline,
                        state,
                        entry.links(),
                        entry.lead().group()),
                entry.text(),
                where);
    }

    static @Nullable StatedTime deadline(Context context, Stamp stamp, Where where, String words) {
        DocumentDays.Result result = context.days.time(stamp, null, StatedZone.NOT_STATED);
        if (result.time() == null) {
            context.unclear(where, words, "its deadline: " + result.why());
        }
        return result.time();
    }

    /** The state that a word of people means; null for any other word. */
    static @Nullable State state(String word) {
        String bare = word.strip().toLowerCase(java.util.Locale.ROOT);
        return switch (bare) {
            case "done", "closed", "completed", "complete", "finished", "resolved", "merged", "✅", "yes" -> State.DONE;
            case "open", "todo", "to do", "not started", "new", "planned", "backlog", "no" -> State.OPEN;
            case "in progress", "in-progress", "started", "ongoing", "wip", "doing" -> State.IN_PROGRESS;
            case "dropped", "declined", "won't do", "wontfix", "cancelled", "canceled", "rejected" -> State.DROPPED;
            default -> null;
        };
    }

    private static String without(String text, Matcher found) {
        return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
    }
}
