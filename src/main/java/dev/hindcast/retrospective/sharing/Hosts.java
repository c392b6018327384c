package dev.hindcast.retrospective.sharing;

import java.util.Set;

/** Whether what looks like the name or the address of a machine is one. */
final class Hosts {
    /** Domains as they end inside of companies, and the most common ones outside. Endings of files are not among them. */
    private static final Set<String> ENDINGS = Set.of("""
            internal intern local localdomain lan corp intra intranet home private svc cluster
            consul test example invalid arpa com net org io dev app cloud ai co eu de uk fr nl es it
            ch at pl se no dk fi be cz pt us ca br mx in jp cn kr au nz sg info biz tech online gov
            edu mil int tv me xyz
            """.strip().split("\\s+"));

    /** Words before a number that make no machine of it. */
    private static final Set<String> COUNTED = Set.of("""
            sev utf sha md iso rfc cve pep http h ipv tls phase step tier level layer version
            release sprint stage part option week day month year quarter top inc incident utc gmt
            covid base int uint float amd arm aarch latin crc win rev id host beta alpha rc post pre
            sub non mid type class page line row figure table appendix section chapter q p v x s t e
            """.strip().split("\\s+"));

    private Hosts() {}

    static boolean isElsewhere(String address) {
        return !address.startsWith("127.") && !address.equals("0.0.0.0") && !address.equals("255.255.255.255");
    }

    /** IPv6: eight groups, or fewer with one gap; a time of day has neither. */
    static boolean isSixth(String text) {
        int gap = text.indexOf("::");
        int groups = (int) text.chars().filter(c -> c == ':').count() + 1;
        boolean whole = groups == 8 && gap < 0;
        boolean shortened = gap >= 0 && text.indexOf("::", gap + 1) < 0;
        boolean ends = (!text.startsWith(":") || text.startsWith("::")) && (!text.endsWith(":") || text.endsWith("::"));
        return (whole || shortened) && ends && text.chars().anyMatch(Character::isDigit) && !text.equals("::1");
    }

    static boolean isDomain(String text) {
        String ending = text.substring(text.lastIndexOf('.') + 1);
        return ENDINGS.contains(ending) && !text.matches("[eia]\\.[gke]|\\d+(\\.\\d+)*\\.[a-z]+");
    }

    /** {@code checkout-2}, {@code orders-db-0}, {@code checkout-7d9f8b6c5d-x2x4z}, {@code i-0ab12cd34ef56}; not {@code sev-1}, not {@code us-east-1}. */
    static boolean isInstance(String text) {
        if (text.matches("(i|vol|subnet|vpc|sg|ami|eni|snap|rtb|igw|nat|acl)-[0-9a-f]{8,17}")
                || text.matches(".+-(?=[a-f0-9]*\\d)[a-f0-9]{8,10}-[a-z0-9]{5}")
                || text.matches("ip(-\\d{1,3}){4}")) {
            return true;
        }
        if (!text.matches(".+-\\d{1,4}")
                || text.matches("(us|eu|ap|sa|ca|af|me|il|cn)(-gov)?-[a-z]+-\\d")
                || text.matches(".*-\\d+-\\d+")) {
            return false;
        }
        String before = text.substring(0, text.lastIndexOf('-'));
        return !COUNTED.contains(before) && !before.matches("\\d.*");
    }

    /** {@code web01}, {@code db12}; not {@code sha256}. */
    static boolean isNumbered(String text) {
        return !COUNTED.contains(text.replaceAll("\\d+$", ""));
    }
}
