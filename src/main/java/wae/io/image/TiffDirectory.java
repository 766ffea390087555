package wae.io.image;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javax.imageio.stream.ImageInputStream;

/** The first directory of a TIFF structure: a TIFF or BigTIFF file's own, or an EXIF block's. Values are read when asked for. */
final class TiffDirectory {

    /** Which way is up, 1 to 8. */
    static final int ORIENTATION = 0x0112;

    private static final int CLASSIC = 42;
    private static final int BIG = 43;
    private static final int MAX_ENTRIES = 4096; // real files have some dozens

    private final ImageInputStream in;
    private final boolean big;
    private final Map<Integer, Entry> entries = new HashMap<>();

    /** @param at where the value is, or a reference to it if it is too long for the entry */
    private record Entry(int type, long count, long at) {
    }

    private TiffDirectory(ImageInputStream in, boolean big) {
        this.in = in;
        this.big = big;
    }

    /**
     * Reads the entries; leaves the stream in the structure's byte order.
     *
     * @throws IOException if this is no such structure or ends too early
     */
    static TiffDirectory read(ImageInputStream in) throws IOException {
        in.seek(0);
        int order = in.readUnsignedByte();
        if (order != in.readUnsignedByte() || order != 'I' && order != 'M') {
            throw new IOException("no byte order");
        }
        in.setByteOrder(order == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int version = in.readUnsignedShort();
        if (version != CLASSIC && version != BIG) {
            throw new IOException("no version of TIFF");
        }
        TiffDirectory directory = new TiffDirectory(in, version == BIG);
        directory.readEntries();
        return directory;
    }

    private void readEntries() throws IOException {
        in.seek(big ? 8 : 4);
        long start = big ? in.readLong() : in.readUnsignedInt();
        in.seek(start);
        long count = Math.min(MAX_ENTRIES, big ? in.readLong() : in.readUnsignedShort());
        for (long i = 0; i < count; i++) {
            long at = start + (big ? 8 + 20 * i : 2 + 12 * i);
            in.seek(at);
            int tag = in.readUnsignedShort();
            int type = in.readUnsignedShort();
            entries.putIfAbsent(tag, new Entry(type, big ? in.readLong() : in.readUnsignedInt(), at + (big ? 12 : 8)));
        }
    }

    /** Whether there is such an entry. */
    boolean has(int tag) {
        return entries.containsKey(tag);
    }

    /** Where a tag's number stands; negative if it is not there. */
    long tagAt(int tag) {
        return has(tag) ? entries.get(tag).at - (big ? 12 : 8) : -1;
    }

    /** The first value of a tag; empty if it is not there or no whole number. */
    OptionalInt value(int tag) throws IOException {
        long[] values = values(tag, 1);
        return values.length == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, values[0]));
    }

    /** The first value of a tag, or what holds where it is not there. */
    int value(int tag, int otherwise) throws IOException {
        return value(tag).orElse(otherwise);
    }

    /** The first values of a tag, as many as there are or are wanted; none if they are no whole numbers. */
    long[] values(int tag, int most) throws IOException {
        Entry entry = entries.get(tag);
        int size = entry == null ? 0 : size(entry.type);
        if (size == 0) {
            return new long[0];
        }
        long[] values = new long[(int) Math.max(0, Math.min(most, entry.count))];
        seek(entry, size);
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (size) {
                case 1 -> in.readUnsignedByte();
                case 2 -> in.readUnsignedShort();
                case 4 -> in.readUnsignedInt();
                default -> in.readLong();
            };
        }
        return values;
    }

    /** The bytes of a tag; null if it is not there, cut off or larger than the limit. */
    byte[] bytes(int tag, int limit) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null || entry.count < 1 || entry.count > limit) {
            return null;
        }
        seek(entry, 1);
        if (in.getStreamPosition() + entry.count > in.length()) {
            return null;
        }
        byte[] bytes = new byte[(int) entry.count];
        in.readFully(bytes);
        return bytes;
    }

    private void seek(Entry entry, int size) throws IOException {
        in.seek(entry.at);
        if (entry.count > (big ? 8 : 4) / size) {
            in.seek(big ? in.readLong() : in.readUnsignedInt());
        }
    }

    /** Bytes of an unsigned whole number of a type, or 0. */
    private static int size(int type) {
        return switch (type) {
            case 1, 7 -> 1;
            case 3 -> 2;
            case 4 -> 4;
            case 16 -> 8;
            default -> 0;
        };
    }
}
