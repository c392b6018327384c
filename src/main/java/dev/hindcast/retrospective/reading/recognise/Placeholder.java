package dev.hindcast.retrospective.reading.recognise;

import java.util.regex.Pattern;

/** What stands where something has yet to be written, or says that nothing is known. */
final class Placeholder {
    private static final Pattern NOTHING = Pattern.compile(
            "(?is)[\\s\\p{Punct}–—…]*|(?:tb[ad]|to ?do|n/?a|none|nothing|unknown|x+|y+|z+|not known|not applicable|\\.{3}"
                    + "|no comments added|x+h ?x+m|not yet)[\\s.!]*|\\{\\{.*}}|<[^<>]*>|\\[[^\\[\\]]*\\]");
    private static final Pattern PATTERN = Pattern.compile(
            "(?i).*(?:\\{\\{|}}|\\byyyy|\\b20xx|mm-dd|hh:mm|<insert|\\[brief|\\[insert|xxxx).*", Pattern.DOTALL);

    private Placeholder() {}

    static boolean is(String text) {
        return NOTHING.matcher(text.strip()).matches() || PATTERN.matcher(text).matches();
    }
}
