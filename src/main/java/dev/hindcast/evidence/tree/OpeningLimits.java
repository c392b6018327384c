package dev.hindcast.evidence.tree;

/**
 * How far archives are opened before they count as bombs.
 *
 * @param totalBytes how much all archives together may unpack to
 * @param ratio how many times its packed size an archive, or one of its members, may unpack to
 * @param anywayBytes what may be unpacked whatever the ratio: small files of blanks pack very well
 * @param members how many members one file on disk may hold, those of archives inside it included
 * @param depth how many archives may be inside one another; 1 opens no archive inside an archive
 */
public record OpeningLimits(long totalBytes, int ratio, long anywayBytes, int members, int depth) {
    private static final long MIB = 1024L * 1024;

    /** 16 GiB in all, 200 times the packed size beyond 64 MiB, 200,000 members, 5 archives deep. */
    public static OpeningLimits defaults() {
        return new OpeningLimits(16 * 1024 * MIB, 200, 64 * MIB, 200_000, 5);
    }
}
