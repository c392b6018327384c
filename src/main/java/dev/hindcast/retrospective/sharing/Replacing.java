package dev.hindcast.retrospective.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts stand-ins in the place of identifiers, in one go: what was put in is not looked at again. Counts the places. */
public final class Replacing {
    /** Around each stand-in, for whoever shows where they are; these characters belong to nobody and are taken out of every text first. */
    public static final char MARK = '\ue000';

    public static final char MARKED = '\ue001';

    /** Shorter beginnings of cut-off words say too little to tell of whom. */
    private static final int SHORTEST_CUT = 4;

    private static final Pattern CUT = Pattern.compile("…|\\.\\.\\.");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("\\]\\(<?[^\\s()]*$|^ {0,3}\\[[^\\]]+]: *\\S*$", Pattern.MULTILINE);

    private record Place(int start, int end, int standIn) {}

    private final List<StandIn> standIns;
    private final int[] places;
    private final List<Integer> longestFirst;
    private final Pattern pattern;

    Replacing(List<StandIn> standIns) {
        this.standIns = standIns;
        this.places = new int[standIns.size()];
        this.longestFirst = IntStream.range(0, standIns.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer i) -> -standIns.get(i).original().length()))
                .toList();
        this.pattern = Pattern.compile(
                longestFirst.stream()
                        .map(i -> "(" + Spelling.of(standIns.get(i)) + ")")
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** In how many places each stood so far. */
    int places(int standIn) {
        return places[standIn];
    }

    /** With a mark around each stand-in, but in the addresses of links. */
    String marked(String text) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Place place : found(text)) {
            StandIn standIn = standIns.get(place.standIn());
            places[place.standIn()]++;
            result.append(text, from, place.start());
            if (standIn.kept()) {
                result.append(text, place.start(), place.end());
            } else if (isAddress(text, place.start())) {
                result.append(standIn.words().replace(' ', '-'));
            } else {
                result.append(MARK).append(standIn.words()).append(MARKED);
            }
            from = place.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    public static String unmarked(String text) {
        return text.replace(String.valueOf(MARK), "").replace(String.valueOf(MARKED), "");
    }

    /** The first of them that stands in the text and is not kept. */
    Optional<StandIn> firstIn(String text) {
        return found(text).stream()
                .map(place -> standIns.get(place.standIn()))
                .filter(standIn -> !standIn.kept())
                .findFirst();
    }

    private List<Place> found(String text) {
        List<Place> found = new ArrayList<>();
        if (standIns.isEmpty()) {
            return found;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    found.add(new Place(matcher.start(), matcher.end(), longestFirst.get(group - 1)));
                    break;
                }
            }
        }
        Matcher cut = CUT.matcher(text);
        while (cut.find()) {
            cutOff(text, cut.start())
                    .filter(place -> found.stream()
                            .noneMatch(other -> other.start() < place.end() && place.start() < other.end()))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Place::start));
        return found;
    }

    /** The longest beginning of an identifier that ends there. */
    private Optional<Place> cutOff(String text, int end) {
        Place longest = null;
        for (int i = 0; i < standIns.size(); i++) {
            String original = standIns.get(i).original();
            for (int length = Math.min(original.length() - 1, end); length >= SHORTEST_CUT; length--) {
                int start = end - length;
                boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
                if (begins && isTelling(original, length) && text.regionMatches(true, start, original, 0, length)) {
                    if (longest == null || start < longest.start()) {
                        longest = new Place(start, end, i);
                    }
                    break;
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** “checkout…” may be the whole of what was meant, “check…” and “checkout-pro…” are not. */
    private static boolean isTelling(String original, int length) {
        return Character.isLetterOrDigit(original.charAt(length))
                || !original.substring(0, length).chars().allMatch(Character::isLetterOrDigit);
    }

    /** A space would end the address of a link. */
    private static boolean isAddress(String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        return IN_ADDRESS.matcher(text.substring(line, at)).find();
    }
}
