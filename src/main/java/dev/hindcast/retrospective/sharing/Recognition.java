package dev.hindcast.retrospective.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds identifiers in plain text by how they are written: addresses, hosts, keys, mentions, and customers where a word
 * says so. It knows nobody by name but those with a common given name.
 */
final class Recognition {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The first group is the identifier; the test may refuse it. */
    private record Rule(IdentifierKind kind, Pattern pattern, Predicate<String> sure) {
        static Rule of(IdentifierKind kind, String pattern, int flags, Predicate<String> sure) {
            return new Rule(kind, Pattern.compile(pattern, flags), sure);
        }
    }

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";

    private static final String OF_A_PERSON = "\\p{Lu}\\p{L}*(?:[’'-]\\p{Lu}\\p{L}+){0,3}";

    /** In the order in which they are believed. */
    private static final List<Rule> RULES = List.of(
            Rule.of(
                    IdentifierKind.LINK,
                    "(?<![\\p{L}\\p{N}])([a-z][a-z0-9+.-]{1,20}://[^\\s<>\"“”`{}|\\\\^]*[^\\s<>\"“”`{}|\\\\^.,;:!?'’)\\]])",
                    ANY_CASE,
                    any -> true),
            Rule.of(
                    IdentifierKind.EMAIL,
                    "(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){1,12})",
                    ANY_CASE,
                    any -> true),
            Rule.of(
                    IdentifierKind.PERSON,
                    "(?<![\\p{L}\\p{N}_@/.])(@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,37}[\\p{L}\\p{N}])?)(?![\\p{L}\\p{N}/])",
                    ANY_CASE,
                    Recognition::isMention),
            Rule.of(
                    IdentifierKind.NUMBER,
                    "(?<![\\p{L}\\p{N}-])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\\p{L}\\p{N}-])",
                    ANY_CASE,
                    any -> true),
            Rule.of(IdentifierKind.NUMBER, "(?<![\\p{L}\\p{N}])(arn:aws[\\w-]*:[\\w:/.*+-]+)", ANY_CASE, any -> true),
            Rule.of(
                    IdentifierKind.NUMBER,
                    "(?<![\\p{L}\\p{N}])([0-9a-f]{64}|[0-9a-f]{40})(?![\\p{L}\\p{N}])",
                    ANY_CASE,
                    any -> true),
            Rule.of(
                    IdentifierKind.ADDRESS,
                    "(?<![\\p{L}\\p{N}.])((?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3})(?![\\p{L}\\p{N}]|\\.\\d)",
                    0,
                    Hosts::isElsewhere),
            Rule.of(
                    IdentifierKind.ADDRESS,
                    "(?<![\\p{L}\\p{N}:.])([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\\p{L}\\p{N}:])",
                    ANY_CASE,
                    Hosts::isSixth),
            Rule.of(
                    IdentifierKind.ADDRESS,
                    "(?<![\\p{L}\\p{N}:])([0-9a-f]{2}(?::[0-9a-f]{2}){5})(?![\\p{L}\\p{N}:])",
                    ANY_CASE,
                    any -> true),
            Rule.of(
                    IdentifierKind.HOST,
                    "(?<![\\p{L}\\p{N}@_-])((?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\\.){1,12}[a-z]{2,13})(?![\\p{L}\\p{N}(@]|\\.\\p{L})",
                    0,
                    Hosts::isDomain),
            Rule.of(
                    IdentifierKind.HOST,
                    "(?<![\\p{L}\\p{N}._-])([a-z][a-z0-9]*(?:-[a-z0-9]+){1,12})(?![\\p{L}\\p{N}_])",
                    0,
                    Hosts::isInstance),
            Rule.of(
                    IdentifierKind.HOST,
                    "(?<![\\p{L}\\p{N}._-])([a-z]{2,}\\d{2,3})(?![\\p{L}\\p{N}_])",
                    0,
                    Hosts::isNumbered),
            Rule.of(
                    IdentifierKind.HOST,
                    "(?<![\\p{L}\\p{N}])(?:host|hostname|node|pod|instance|server|container)(?: ?= ?|: )\"?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]+[\\p{L}\\p{N}])",
                    ANY_CASE,
                    host -> host.matches(".*[\\d._-].*")),
            Rule.of(
                    IdentifierKind.CUSTOMER,
                    "(?<![\\p{L}\\p{N}])(?i:customer|client|tenant|merchant|partner|vendor)s?,? [“\"‘']?(" + NAME
                            + "(?: " + NAME + "){0,3})",
                    0,
                    Recognition::isCustomer),
            Rule.of(
                    IdentifierKind.CUSTOMER,
                    "(?<![\\p{L}\\p{N}])((?:" + NAME
                            + " ){1,3}(?:GmbH|Inc|Ltd|LLC|Corp|PLC|S\\.A|B\\.V|SARL|Pty|Oyj))(?![\\p{L}\\p{N}])",
                    0,
                    any -> true),
            Rule.of(
                    IdentifierKind.CUSTOMER,
                    "(?<![\\p{L}\\p{N}])(?:customer|client|tenant|merchant|org|organization)(?:[_-]?(?:id|name))?=\"?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])",
                    ANY_CASE,
                    any -> true),
            Rule.of(
                    IdentifierKind.NUMBER,
                    "(?<![\\p{L}\\p{N}])(?:ticket|case|account|invoice|order|contract|customer|tenant|client)s?(?: (?:id|no\\.?|number))? ?[:#=]? ?(\\d{4,})(?![\\p{L}\\p{N}])",
                    ANY_CASE,
                    number -> !number.matches("(19|20)\\d\\d")),
            Rule.of(
                    IdentifierKind.NUMBER,
                    "(?<![\\p{L}\\p{N}-])([A-Z][A-Z0-9]{1,9}-\\d{1,7})(?![\\p{L}\\p{N}-])",
                    0,
                    Recognition::isKey),
            Rule.of(
                    IdentifierKind.NUMBER,
                    "(?<![\\p{L}\\p{N}-])(inc(?:ident)?-\\d{2,})(?![\\p{L}\\p{N}-])",
                    ANY_CASE,
                    any -> true),
            Rule.of(
                    IdentifierKind.NUMBER,
                    "(?<![\\p{L}\\p{N}+])(\\+\\d{1,3}[ ./-]?\\(?\\d(?:[ ()/.-]{0,2}\\d){6,13})(?![\\p{L}\\p{N}])",
                    0,
                    any -> true),
            Rule.of(
                    IdentifierKind.PERSON,
                    "(?<![\\p{L}\\p{N}])(?=(" + OF_A_PERSON + "(?: " + OF_A_PERSON
                            + "){0,2})(?![\\p{L}\\p{N}]))\\p{Lu}",
                    0,
                    GivenNames::begin));

    private Recognition() {}

    /** In the order of the text; where two overlap, the one that is believed more, and none twice at one place. */
    static List<Identifier> in(String text) {
        List<Identifier> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Identifier one = new Identifier(rule.kind(), matcher.group(1), matcher.start(1));
                if (rule.sure().test(one.text()) && found.stream().noneMatch(other -> overlap(one, other))) {
                    found.add(one);
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static boolean overlap(Identifier one, Identifier other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** What chats and languages write with the sign and calls nobody. */
    private static boolean isMention(String text) {
        return !text.matches("(?i)@(here|channel|everyone|all|team|param|return|throws|override|deprecated|test)");
    }

    /** Keys of trackers; standards, severities and zones are written alike. */
    private static boolean isKey(String text) {
        return !text.matches(
                "(SEV|UTF|SHA|ISO|RFC|CVE|CWE|HTTP|TLS|SSL|AES|RSA|PEP|JEP|UTC|GMT|IPV|COVID|MD|ES|EN|PHASE|TIER|LEVEL|STEP|P|Q|V|S3|EC2|HTTP2)-\\d+");
    }

    /** “Customer Support” is a team. */
    private static boolean isCustomer(String text) {
        return !text.matches(
                "(Support|Success|Service|Services|Care|Impact|Reports?|Data|Team|Experience|ID|IDs|Tickets?|Engineering|Portal|API|SDK|Relations|The|We|They|It|I)( .*)?");
    }
}
