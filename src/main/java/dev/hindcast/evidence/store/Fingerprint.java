package dev.hindcast.evidence.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A hash of bytes that is the same on every machine and stays the same, because it is stored. */
final class Fingerprint {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(long before, byte[] bytes, int start, int end) {
        long hash = mixed(before, end - start);
        int at = start;
        for (; at + 8 <= end; at += 8) {
            hash = mixed(hash, (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << 8 | bytes[at] & 0xff;
        }
        return mixed(hash, rest);
    }

    private static long mixed(long hash, long value) {
        long product = (hash ^ value) * MIX;
        return product ^ product >>> 29;
    }
}
