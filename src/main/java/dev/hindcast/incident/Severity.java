package dev.hindcast.incident;

/** How bad an incident was, Sev-1 the worst. */
public enum Severity {
    SEV_1,
    SEV_2,
    SEV_3,
    SEV_4;

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /** {@code Sev-1}. */
    public String word() {
        return "Sev-" + number();
    }

    /** @throws IllegalArgumentException for a number that is none */
    public static Severity of(int number) {
        if (number < 1 || number > values().length) {
            throw new IllegalArgumentException("severities go from 1 to " + values().length + ", not " + number);
        }
        return values()[number - 1];
    }
}
