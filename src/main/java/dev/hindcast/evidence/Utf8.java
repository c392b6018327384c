package dev.hindcast.evidence;

/** The shape of UTF-8, after table 3-7 of the Unicode Standard. */
final class Utf8 {
    private Utf8() {}

    /** How many bytes the letter at {@code at} has; 0 when no well-formed letter stands there before {@code limit}. */
    static int lengthAt(byte[] bytes, int at, int limit) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > limit || !secondFits(first, bytes[at + 1] & 0xff)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean secondFits(int first, int second) {
        int lowest = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int highest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        return second >= lowest && second <= highest;
    }
}
