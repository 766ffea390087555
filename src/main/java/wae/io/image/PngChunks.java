package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStream;

/**
 * The chunks of a PNG file. Those that make the picture must be right: their checksums, and that the end is there. Of the
 * rest nothing is demanded: what may be ignored is ignored.
 */
final class PngChunks {

    private static final int SIGNATURE_BYTES = 8;
    private static final int ANCILLARY = 0x20; // lower case first letter: a chunk that a reader may ignore
    private static final int HEADER_BYTES = 13;
    private static final Set<String> KNOWN = Set.of("IHDR", "PLTE", "IDAT", "IEND");

    /** Chunks that may say something of the picture. */
    private static final Set<String> USEFUL = Set.of("tRNS", "iCCP", "eXIf", "tEXt", "zTXt", "iTXt");

    private final ImageInputStream in;
    private final List<Chunk> chunks = new ArrayList<>();

    /** @param at position of its first byte after length and name */
    record Chunk(String name, long at, long length) {
    }

    private PngChunks(ImageInputStream in) {
        this.in = in;
    }

    /** The width and height that the header says, its bits per sample and its colour type. */
    static int[] header(ImageInputStream in) throws IOException {
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        in.seek(SIGNATURE_BYTES);
        long length = in.readUnsignedInt();
        if (in.readInt() != 0x49484452 || length != HEADER_BYTES) {
            throw new IIOException("the first chunk is no header");
        }
        return new int[] {in.readInt(), in.readInt(), in.readUnsignedByte(), in.readUnsignedByte()};
    }

    /**
     * Goes through all chunks once.
     *
     * @param check whether checksums are tested, which needs all bytes
     * @throws EOFException if the file ends before its last chunk
     * @throws IIOException if a checksum that matters is wrong, or a chunk that must be understood is not known
     */
    static PngChunks read(ImageInputStream in, boolean check) throws IOException {
        PngChunks all = new PngChunks(in);
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        long at = SIGNATURE_BYTES;
        String name = "";
        for (boolean first = true; !name.equals("IEND"); first = false) {
            in.seek(at);
            long length = in.readUnsignedInt();
            byte[] type = new byte[4];
            in.readFully(type);
            name = new String(type, StandardCharsets.ISO_8859_1);
            boolean ancillary = (type[0] & ANCILLARY) != 0;
            if (length > Integer.MAX_VALUE || first != name.equals("IHDR") && !name.equals("CgBI")) {
                throw new IIOException("chunk " + name + " is not where it belongs");
            }
            if (at + 12 + length > in.length()) {
                throw new EOFException("chunk " + name + " ends after the file");
            }
            if (!ancillary && !KNOWN.contains(name)) {
                all.intact(type, length, false); // a wrong letter is damage
                throw new UnsupportedPicture("PNG with a chunk " + printable(name));
            }
            boolean wanted = KNOWN.contains(name) || USEFUL.contains(name);
            if (!check || wanted && all.intact(type, length, ancillary)) {
                all.chunks.add(new Chunk(name, at + 8, length));
            }
            at += 12 + length;
        }
        return all;
    }

    private boolean intact(byte[] type, long length, boolean mayBeWrong) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type);
        byte[] part = new byte[(int) Math.min(length, 1 << 14)];
        for (long left = length; left > 0;) {
            int count = (int) Math.min(left, part.length);
            in.readFully(part, 0, count);
            crc.update(part, 0, count);
            left -= count;
        }
        boolean right = in.readUnsignedInt() == crc.getValue();
        if (!right && !mayBeWrong) {
            throw new IIOException("wrong checksum");
        }
        return right;
    }

    /** All chunks of these names, in the file's order. */
    Stream<Chunk> named(String... names) {
        List<String> wanted = Arrays.asList(names);
        return chunks.stream().filter(chunk -> wanted.contains(chunk.name));
    }

    /** The first chunk of a name. */
    Optional<Chunk> first(String name) {
        return named(name).findFirst();
    }

    /** The bytes of a chunk, or none if they are more than the limit. */
    byte[] bytes(Chunk chunk, int limit) throws IOException {
        byte[] bytes = new byte[chunk.length > limit ? 0 : (int) chunk.length];
        in.seek(chunk.at);
        in.readFully(bytes);
        return bytes;
    }

    private static String printable(String name) {
        return name.replaceAll("[^A-Za-z]", "?");
    }
}
