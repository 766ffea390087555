package wae.io.image.webp;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.ImageInputStream;

/**
 * A chunk of a RIFF file.
 *
 * @param name     four characters
 * @param position of its first byte after name and length
 * @param length   in bytes
 */
record WebpChunk(String name, long position, long length) {

    private static final int MAX_CHUNKS = 10_000; // real files have a few, animations some hundreds

    /** The chunks from a position on; the last may end after the limit. Moves the stream. */
    static List<WebpChunk> list(ImageInputStream in, long from, long limit) throws IOException {
        List<WebpChunk> chunks = new ArrayList<>();
        in.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        for (long position = from; position + 8 <= limit && chunks.size() < MAX_CHUNKS;) {
            in.seek(position);
            byte[] name = new byte[4];
            in.readFully(name);
            long length = in.readUnsignedInt();
            chunks.add(new WebpChunk(new String(name, StandardCharsets.ISO_8859_1), position + 8, length));
            position += 8 + length + length % 2;
        }
        return chunks;
    }

    /** So many of its first bytes, or fewer if it is shorter. */
    byte[] start(ImageInputStream in, int count) throws IOException {
        byte[] bytes = new byte[(int) Math.min(count, length)];
        in.seek(position);
        in.readFully(bytes);
        return bytes;
    }

    /** All of it. @throws EOFException if the file is shorter */
    byte[] read(ImageInputStream in) throws IOException {
        if (position + length > in.length()) {
            throw new EOFException("chunk " + name + " ends after the file");
        }
        return start(in, Integer.MAX_VALUE);
    }
}
