package wae.io.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** PNG files put together chunk by chunk, so that a test can make one of the chunks lie. */
final class PngParts {

    /** Colour type 0. */
    static final int GREY = 0;

    /** Colour type 2. */
    static final int RGB = 2;

    /** The last chunk. */
    static final byte[] END = chunk("IEND");

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngParts() {
    }

    /** The signature and these chunks. */
    static byte[] file(byte[]... chunks) {
        return joined(SIGNATURE, joined(chunks));
    }

    /** A chunk with its right length and checksum. */
    static byte[] chunk(String type, byte[]... parts) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        byte[] data = joined(parts);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length).putInt(data.length).put(name).put(data)
                .putInt((int) crc.getValue()).array();
    }

    /** An IHDR chunk, not interlaced. */
    static byte[] header(int width, int height, int bits, int colourType) {
        return chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits)
                .put((byte) colourType).array());
    }

    /** An IDAT chunk with so many zeros: black, every row unfiltered. */
    static byte[] black(int bytes) {
        return chunk("IDAT", deflatedZeros(bytes));
    }

    /** So many zeros, compressed about a thousandfold. */
    static byte[] deflatedZeros(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] part = new byte[1 << 16];
            for (int left = count; left > 0; left -= part.length) {
                out.write(part, 0, Math.min(left, part.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One array after the other. */
    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
