package dev.hindcast.retrospective.sharing;

import dev.hindcast.language.Language;
import java.util.Locale;
import java.util.Set;

/** Names of people that one knows for names, and those that are words too. */
final class GivenNames {
    private static final Set<String> WORDS_TOO = Set.of("""
            will mark may june april august rose grace hope joy faith frank grant jack bill rob pat
            drew chase art ray dawn sky amber ruby iris crystal penny sandy rusty max miles dean
            earl guy chip dot gene jay kay lane nick norm sue wade ward warren young long brown
            black white green gray king page bush cook hill ford wood stone rice bell day major key
            park post price case cash ben pace rich gold banks fields little small strong sharp
            swift short hook lock root host java jade sun son see an do so in on to go no my he she
            lead can ali les don ed al tim sam dan pool read fall field mason cloud server
            """.strip().split("\\s+"));

    private GivenNames() {}

    /** Whether the same letters in small are a word that texts need. */
    static boolean isWordToo(String name) {
        return WORDS_TOO.contains(name.toLowerCase(Locale.ROOT));
    }

    /** “Priya” and “Priya Nair”; a name that is a word too only with another one behind it. */
    static boolean begin(String words) {
        String[] parts = words.split("[ -]", 2);
        return Language.isGivenName(parts[0]) && (parts.length > 1 || !isWordToo(parts[0]));
    }
}
