package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.incident.Severity;
import dev.hindcast.retrospective.reading.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How bad it was, in the text's own words; only numbers from 1 to 4 are severities without anybody's judgement. */
final class Severities {
    private static final List<String> NAMES = List.of(
            "severity", "incident severity", "severity level", "sev", "priority", "impact level", "incident priority");
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:severity|sev|prio|p|s)?[\\s:#/-]*(\\d)\\b.*");
    static final Pattern TAG = Pattern.compile("(?i)(?:severity|priority|sev|prio|p|s)[\\s:/-]*(?:sev|p|s)?[\\s-]*\\d");
    private static final Pattern STATUS_PAGE = Pattern.compile("none|minor|major|critical|maintenance");
    private static final int LONGEST = 60;

    private Severities() {}

    static List<Stated<Optional<Severity>>> of(Context context) {
        List<Stated<Optional<Severity>>> found = new ArrayList<>();
        for (Label label : context.labels) {
            String value = label.value();
            boolean named = label.isOneOf(NAMES) && value.length() <= LONGEST;
            boolean page = label.field()
                    && label.name().equals("impact")
                    && STATUS_PAGE.matcher(value).matches();
            boolean tag =
                    label.field() && Names.isTag(label) && TAG.matcher(value).matches();
            if (page || (named || tag) && !Placeholder.is(value)) {
                Stated<Optional<Severity>> one = new Stated<>(severity(context, label), value, label.where());
                if (found.stream().noneMatch(other -> other.words().equals(value))) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static Optional<Severity> severity(Context context, Label label) {
        Matcher numbered = NUMBERED.matcher(label.value().replaceFirst("(?i)^(?:severity|priority)[\\s:/-]+", ""));
        if (!numbered.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(numbered.group(1));
        if (number < 1 || number > Severity.values().length) {
            context.unclear(label.where(), label.words(), "severities go from 1 to 4 here; the words are kept");
            return Optional.empty();
        }
        return Optional.of(Severity.of(number));
    }
}
