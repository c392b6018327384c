package dev.hindcast.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that the events of a block share (sources, services, files), each kept once and known by a number. */
final class BlockNames {
    private final List<byte[]> quoted = new ArrayList<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final JsonBytes scratch = new JsonBytes(64);
    /** Open addressing; holds number + 1. */
    private int[] table = new int[64];

    int of(String name) {
        Integer known = byText.get(name);
        if (known == null) {
            scratch.clear();
            scratch.content(name);
            known = of(scratch.array(), 0, scratch.size());
            byText.put(name, known);
        }
        return known;
    }

    /** The number of the name that stands there as the content of a JSON string. */
    int of(byte[] content, int from, int to) {
        int slot = slot(content, from, to);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        byte[] all = new byte[to - from + 2];
        all[0] = '"';
        System.arraycopy(content, from, all, 1, to - from);
        all[all.length - 1] = '"';
        quoted.add(all);
        table[slot] = quoted.size();
        if (quoted.size() * 2 > table.length) {
            rehash();
        }
        return quoted.size() - 1;
    }

    byte[][] quoted() {
        return quoted.toArray(byte[][]::new);
    }

    String[] texts() {
        return quoted.stream().map(EventBody::unquote).toArray(String[]::new);
    }

    private int slot(byte[] content, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + content[i];
        }
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != 0) {
            byte[] other = quoted.get(table[slot] - 1);
            if (Arrays.equals(content, from, to, other, 1, other.length - 1)) {
                break;
            }
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void rehash() {
        table = new int[table.length * 4];
        for (int i = 0; i < quoted.size(); i++) {
            byte[] name = quoted.get(i);
            table[slot(name, 1, name.length - 1)] = i + 1;
        }
    }
}
