package wae.io.image.webp;

import java.io.EOFException;

/** The arithmetic decoder of VP8 (RFC 6386, section 7): one yes or no after the other, each with a probability. */
final class BoolDecoder {

    private static final int EVEN = 128;

    private final byte[] data;
    private final int end;
    private int position;
    private long value;
    private int range = 254; // one less than the standard's
    private int bits = -8;   // how many of value's are beyond the eight that decide
    private boolean past;

    /** @param from first byte of the partition; what lies outside of the data counts as missing */
    BoolDecoder(byte[] data, int from, int length) {
        this.data = data;
        position = Math.min(from, data.length);
        end = Math.min(data.length, position + Math.max(0, length));
    }

    /** A decision. @param probability that it is "no", of 256 */
    boolean bit(int probability) {
        if (bits < 0) {
            load();
        }
        int split = range * probability >> 8;
        boolean yes = value >> bits > split;
        int width;
        if (yes) {
            value -= split + 1L << bits;
            width = range - split;
        } else {
            width = split + 1;
        }
        int shift = Integer.numberOfLeadingZeros(width) - 24;
        range = (width << shift) - 1;
        bits -= shift;
        return yes;
    }

    /** A decision as a number. */
    int one(int probability) {
        return bit(probability) ? 1 : 0;
    }

    /** A decision that is as likely as not. */
    boolean flag() {
        return bit(EVEN);
    }

    /** An unsigned number. */
    int number(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = number << 1 | one(EVEN);
        }
        return number;
    }

    /** A number with its sign after it. */
    int signed(int count) {
        int number = number(count);
        return flag() ? -number : number;
    }

    /** A number with its sign, or 0 if a flag says that none follows. */
    int optional(int count) {
        return flag() ? signed(count) : 0;
    }

    /** @throws EOFException if more was read than there is */
    void requireData() throws EOFException {
        if (past) {
            throw new EOFException("the data ends before the last macroblock");
        }
    }

    private void load() {
        if (end - position >= 4) {
            value = value << 32 | (data[position] & 0xffL) << 24 | (data[position + 1] & 0xff) << 16
                    | (data[position + 2] & 0xff) << 8 | data[position + 3] & 0xff;
            position += 4;
            bits += 32;
            return;
        }
        past |= position >= end;
        value = value << 8 | (position < end ? data[position++] & 0xff : 0);
        bits += 8;
    }
}
