package dev.hindcast.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Well-known files that are not text, by the bytes with which they begin, and what to do with them. */
record BinaryKind(String mark, String words) {
    private static final String NOT_EVIDENCE = "add it to the incident as it is";
    private static final List<BinaryKind> KNOWN = List.of(
            known("\u0089PNG", "a PNG picture; " + NOT_EVIDENCE),
            known("\u00ff\u00d8\u00ff", "a JPEG picture; " + NOT_EVIDENCE),
            known("GIF8", "a GIF picture; " + NOT_EVIDENCE),
            known("%PDF-", "a PDF document; save it as text and give that"),
            known("SQLite format 3\0", "an SQLite database; export its tables as CSV and give those"),
            known("ElfFile\0", "a Windows event log; export it as JSON or CSV and give that"),
            known("\u007fELF", "a program; " + NOT_EVIDENCE),
            known("PAR1", "a Parquet table; export it as CSV or JSON lines and give that"),
            known("\u00d4\u00c3\u00b2\u00a1", "a capture of network packets; export what matters as CSV and give that"),
            known("\n\r\r\n", "a capture of network packets; export what matters as CSV and give that"),
            known("7z\u00bc\u00af", "a 7z archive; unpack it and give the folder"),
            known("Rar!", "a RAR archive; unpack it and give the folder"),
            known("\u0028\u00b5\u002f\u00fd", "a file packed with zstd; unpack it and give that"),
            known("\u0004\"M\u0018", "a file packed with lz4; unpack it and give that"),
            known("PK\u0003\u0004", "an office document; save it as text or CSV and give that"),
            known("\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text or CSV and give that"),
            known("LPKSHHRH", "a journal of systemd; give the output of journalctl -o json instead"));

    private static BinaryKind known(String mark, String words) {
        return new BinaryKind(mark, words);
    }

    /** What the file is and what to do, as in "a PNG picture; …"; null when the bytes say nothing. */
    static @Nullable String of(byte[] head) {
        for (BinaryKind kind : KNOWN) {
            if (kind.begins(head)) {
                return kind.words;
            }
        }
        return null;
    }

    private boolean begins(byte[] head) {
        if (head.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((head[i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
