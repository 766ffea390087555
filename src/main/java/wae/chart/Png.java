package wae.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Pictures of charts as PNG (RGB, 8 bits, no alpha). Pictures that people decompose are read and written elsewhere. */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int COLOUR_TYPE_RGB = 2;

    private Png() {
    }

    /**
     * A PNG file.
     *
     * @param rgb           0xRRGGBB, row by row
     * @param width         in pixels
     * @param dotsPerMetre  so that it prints at its intended size
     */
    public static byte[] encode(int[] rgb, int width, int dotsPerMetre) {
        int height = rgb.length / width;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", bytes(out -> {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {8, COLOUR_TYPE_RGB, 0, 0, 0});
        }));
        chunk(file, "pHYs", bytes(out -> {
            out.writeInt(dotsPerMetre);
            out.writeInt(dotsPerMetre);
            out.write(1);
        }));
        chunk(file, "IDAT", compressed(rgb, width, height));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] compressed(int[] rgb, int width, int height) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        byte[] row = new byte[1 + 3 * width];
        byte[] packed = bytes(out -> {
            DeflaterOutputStream rows = new DeflaterOutputStream(out, deflater);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int pixel = rgb[y * width + x];
                    row[1 + 3 * x] = (byte) (pixel >> 16);
                    row[2 + 3 * x] = (byte) (pixel >> 8);
                    row[3 + 3 * x] = (byte) pixel;
                }
                rows.write(row);
            }
            rows.finish();
        });
        deflater.end();
        return packed;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeBytes(bytes(out -> {
            out.writeInt(content.length);
            out.write(name);
            out.write(content);
            out.writeInt((int) check.getValue());
        }));
    }

    private interface Content {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
