package wae.io.image.webp;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.IIOException;

/** What a key frame says before its macroblocks (RFC 6386, section 9). Leaves the first partition at its first macroblock. */
final class Vp8Header {

    /** Bytes before the first partition: tag, start code, sizes. */
    static final int FRAME_BYTES = 10;

    /** Segments that a frame may have. */
    static final int SEGMENTS = 4;

    private static final int START_CODE = 0x9d012a;

    final int width;
    final int height;
    final BoolDecoder first;
    final BoolDecoder[] partitions;

    /** Whether each macroblock says its segment. */
    boolean segmentMap;
    final int[] segmentProbabilities = {255, 255, 255};
    boolean simpleFilter;
    final int[] coefficients = Vp8Tables.coefficients();

    /** Probability that a macroblock has coefficients, or -1 if none says so. */
    int skipProbability = -1;
    final Vp8Quantizer[] quantizers = new Vp8Quantizer[SEGMENTS];

    /** Strength of the loop filter for a segment without (0) and with (1) sub-block modes. */
    final Vp8FilterStrength[][] strengths = new Vp8FilterStrength[SEGMENTS][2];

    private boolean segmented;
    private boolean absolute;
    private final int[] segmentQuality = new int[SEGMENTS];
    private final int[] segmentLevel = new int[SEGMENTS];

    /** @throws IOException if this is no key frame, or cut off */
    Vp8Header(byte[] data) throws IOException {
        if (data.length < FRAME_BYTES) {
            throw new EOFException("no frame header");
        }
        int tag = data[0] & 0xff | (data[1] & 0xff) << 8 | (data[2] & 0xff) << 16;
        int code = (data[3] & 0xff) << 16 | (data[4] & 0xff) << 8 | data[5] & 0xff;
        if ((tag & 1) != 0 || (tag >> 1 & 7) > 3 || (tag >> 4 & 1) == 0 || code != START_CODE) {
            throw new IIOException("not a key frame that is shown");
        }
        width = (data[6] & 0xff | data[7] << 8) & 0x3fff;
        height = (data[8] & 0xff | data[9] << 8) & 0x3fff;
        int length = tag >> 5;
        if (length > data.length - FRAME_BYTES) {
            throw new EOFException("the first partition ends after the data");
        }
        first = new BoolDecoder(data, FRAME_BYTES, length);
        first.number(2); // colour space, and whether values need clipping: libwebp clips in any case
        readSegments();
        int[] filter = readFilter();
        partitions = partitions(data, FRAME_BYTES + length, 1 << first.number(2));
        readQuantizers();
        first.flag();    // whether the probabilities are for this frame only
        readProbabilities();
        first.requireData();
        for (int segment = 0; segment < SEGMENTS; segment++) {
            int level = segmented ? segmentLevel[segment] + (absolute ? 0 : filter[0]) : filter[0];
            strengths[segment][0] = Vp8FilterStrength.of(filter[0] == 0 ? 0 : level + filter[2], filter[1]);
            strengths[segment][1] = Vp8FilterStrength.of(filter[0] == 0 ? 0 : level + filter[2] + filter[3], filter[1]);
        }
    }

    private void readSegments() {
        segmented = first.flag();
        if (!segmented) {
            return;
        }
        segmentMap = first.flag();
        if (first.flag()) {
            absolute = first.flag();
            for (int segment = 0; segment < SEGMENTS; segment++) {
                segmentQuality[segment] = first.optional(7);
            }
            for (int segment = 0; segment < SEGMENTS; segment++) {
                segmentLevel[segment] = first.optional(6);
            }
        }
        if (segmentMap) {
            for (int i = 0; i < segmentProbabilities.length; i++) {
                segmentProbabilities[i] = first.flag() ? first.number(8) : 255;
            }
        }
    }

    /** Level, sharpness, and what is added for a key frame's macroblocks: for all, and for those with sub-block modes. */
    private int[] readFilter() {
        simpleFilter = first.flag();
        int level = first.number(6);
        int sharpness = first.number(3);
        int[] added = new int[2 * 4];
        boolean adjusted = first.flag();
        if (adjusted && first.flag()) {
            for (int i = 0; i < added.length; i++) {
                added[i] = first.optional(6);
            }
        }
        return new int[] {level, sharpness, added[0], added[4]};
    }

    private static BoolDecoder[] partitions(byte[] data, int sizes, int count) throws EOFException {
        BoolDecoder[] partitions = new BoolDecoder[count];
        int position = sizes + 3 * (count - 1);
        if (position >= data.length) {
            throw new EOFException("no data of coefficients");
        }
        for (int i = 0; i < count; i++) {
            int at = sizes + 3 * i;
            int length = i == count - 1 ? data.length - position
                    : data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16;
            partitions[i] = new BoolDecoder(data, position, length);
            position = Math.min(data.length, position + length);
        }
        return partitions;
    }

    private void readQuantizers() {
        int base = first.number(7);
        int[] added = new int[5];
        for (int i = 0; i < added.length; i++) {
            added[i] = first.optional(4);
        }
        for (int segment = 0; segment < SEGMENTS; segment++) {
            int quality = segmented ? segmentQuality[segment] + (absolute ? 0 : base) : base;
            quantizers[segment] = Vp8Quantizer.of(quality, added);
        }
    }

    private void readProbabilities() {
        int[] updates = Vp8Tables.updates();
        for (int i = 0; i < coefficients.length; i++) {
            if (first.bit(updates[i])) {
                coefficients[i] = first.number(8);
            }
        }
        if (first.flag()) {
            skipProbability = first.number(8);
        }
    }
}
