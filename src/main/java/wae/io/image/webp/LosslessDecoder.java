package wae.io.image.webp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;

/** The lossless format (VP8L): a picture after up to four transforms. */
final class LosslessDecoder {

    /** Bytes before the transforms: a signature, and sizes. */
    static final int HEADER_BYTES = 5;

    private static final int SIGNATURE = 0x2f;

    /** What a header says: width and height less one, whether alpha counts. Not read where it is not there. */
    record Header(int width, int height, boolean alpha) {

        /** @throws IOException if this is no such header */
        static Header read(byte[] data) throws IOException {
            if (data.length < HEADER_BYTES || data[0] != SIGNATURE) {
                throw new IIOException("no lossless picture");
            }
            LowBits in = new LowBits(data, 1);
            int width = 1 + in.number(14);
            int height = 1 + in.number(14);
            boolean alpha = in.flag();
            if (in.number(3) != 0) {
                throw new IIOException("Unsupported version of lossless WebP");
            }
            return new Header(width, height, alpha);
        }
    }

    private LosslessDecoder() {
    }

    /**
     * Decodes what comes after the header.
     *
     * @return alpha, red, green and blue, from the highest bits down, row by row
     */
    static int[] decode(byte[] data, int from, int width, int height) throws IOException {
        LowBits in = new LowBits(data, from);
        List<LosslessTransform> transforms = new ArrayList<>();
        int coded = width;
        int seen = 0;
        while (in.flag()) {
            LosslessTransform transform = LosslessTransform.read(in, coded, height);
            if ((seen & 1 << transform.type()) != 0) {
                throw new IIOException("a transform twice");
            }
            seen |= 1 << transform.type();
            transforms.add(0, transform);
            coded = transform.codedWidth();
        }
        int[] pixels = LosslessPixels.read(in, coded, height, true);
        for (LosslessTransform transform : transforms) {
            pixels = transform.undo(pixels, height);
        }
        return pixels;
    }
}
