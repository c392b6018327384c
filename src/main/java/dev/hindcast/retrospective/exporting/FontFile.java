package dev.hindcast.retrospective.exporting;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Makes of a font file what PDF and Java can use: web fonts (WOFF 1.0, W3C Recommendation of 2012) are unpacked into the
 * TrueType font that they hold, each gets its own family name, since the subsets of one family all say the same, and
 * ligatures go: a PDF would draw them and know no letters for them, so that nobody could search or hear “after”.
 */
final class FontFile {
    private static final int WOFF = 0x774F4646;
    private static final int NAME = 0x6E616D65;
    private static final int LIGATURES = 0x47535542;
    private static final int SIGNATURE = 0x44534947;

    private FontFile() {}

    static byte[] trueType(byte[] file, String family, String style) {
        ByteBuffer in = ByteBuffer.wrap(file);
        boolean packed = in.getInt(0) == WOFF;
        int flavour = in.getInt(packed ? 4 : 0);
        int count = in.getShort(packed ? 12 : 4);
        in.position(packed ? 44 : 12);
        TreeMap<Integer, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            int tag = in.getInt();
            if (packed) {
                int offset = in.getInt();
                int size = in.getInt();
                int length = in.getInt();
                in.getInt();
                tables.put(tag, table(file, offset, size, length));
            } else {
                in.getInt();
                int offset = in.getInt();
                int length = in.getInt();
                tables.put(tag, table(file, offset, length, length));
            }
        }
        tables.put(NAME, names(family, style));
        tables.remove(LIGATURES);
        tables.remove(SIGNATURE);
        return font(flavour, tables);
    }

    private static byte[] table(byte[] file, int offset, int packed, int length) {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(file, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, offset, packed);
            inflater.inflate(table);
            return table;
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("a table of the font does not unpack", broken);
        } finally {
            inflater.end();
        }
    }

    private static byte[] names(String family, String style) {
        String[] names = {family, style, family + " " + style, (family + "-" + style).replace(" ", "")};
        int[] ids = {1, 2, 4, 6};
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(1024);
        table.putShort((short) 0).putShort((short) ids.length).putShort((short) (6 + 12 * ids.length));
        for (int i = 0; i < ids.length; i++) {
            byte[] bytes = names[i].getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) 3)
                    .putShort((short) 1)
                    .putShort((short) 0x409)
                    .putShort((short) ids[i]);
            table.putShort((short) bytes.length).putShort((short) text.size());
            text.writeBytes(bytes);
        }
        table.put(text.toByteArray());
        byte[] result = new byte[table.position()];
        table.flip().get(result);
        return result;
    }

    private static byte[] font(int flavour, TreeMap<Integer, byte[]> tables) {
        int count = tables.size();
        int size = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        font.putInt(flavour).putShort((short) count).putShort((short) (power * 16));
        font.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * 16));
        int offset = 12 + 16 * count;
        for (var table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            font.putInt(table.getKey()).putInt(checksum(bytes)).putInt(offset).putInt(bytes.length);
            font.put(offset, bytes);
            offset += padded(bytes.length);
        }
        return font.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.allocate(padded(table.length)).put(0, table);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
