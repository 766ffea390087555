package wae.io.image.webp;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.IIOException;

/** The alpha of a lossy picture: raw or as the green of a lossless picture, predicted from its neighbours. */
final class AlphaPlane {

    private static final int LOSSLESS = 1;
    private static final int HORIZONTAL = 1;
    private static final int VERTICAL = 2;

    private AlphaPlane() {
    }

    /** The plane of a chunk, row by row. */
    static byte[] decode(byte[] chunk, int width, int height) throws IOException {
        if (chunk.length < 1) {
            throw new EOFException("no alpha");
        }
        int method = chunk[0] & 3;
        if (method > LOSSLESS) {
            throw new IIOException("Unsupported compression of alpha in WebP");
        }
        byte[] plane = new byte[width * height];
        if (method == LOSSLESS) {
            int[] pixels = LosslessDecoder.decode(chunk, 1, width, height);
            for (int i = 0; i < plane.length; i++) {
                plane[i] = (byte) (pixels[i] >> 8);
            }
        } else if (chunk.length - 1 < plane.length) {
            throw new EOFException("alpha ends before its last row");
        } else {
            System.arraycopy(chunk, 1, plane, 0, plane.length);
        }
        undo(plane, width, chunk[0] >> 2 & 3);
        return plane;
    }

    private static void undo(byte[] plane, int width, int filter) {
        for (int i = 1; i < plane.length && filter != 0; i++) {
            int left = i % width == 0 ? -1 : plane[i - 1] & 0xff;
            int above = i < width ? -1 : plane[i - width] & 0xff;
            int predicted;
            if (above < 0 || filter == HORIZONTAL) {
                predicted = left >= 0 ? left : above;
            } else if (filter == VERTICAL || left < 0) {
                predicted = above;
            } else {
                predicted = Math.max(0, Math.min(255, left + above - (plane[i - width - 1] & 0xff)));
            }
            plane[i] += (byte) predicted;
        }
    }
}
