package wae.io.image.webp;

import java.io.EOFException;

/** Numbers of the lossless format, lowest bit first. */
final class LowBits {

    private final byte[] data;
    private int position;
    private long buffer;
    private int held;
    private int missing;

    LowBits(byte[] data, int from) {
        this.data = data;
        position = from;
    }

    /** The next bits as a number, without taking them; zeros after the end. @param count 24 at most */
    int peek(int count) {
        while (held < count) {
            if (position < data.length) {
                buffer |= (data[position++] & 0xffL) << held;
            } else {
                missing++;
            }
            held += 8;
        }
        return (int) (buffer & (1L << count) - 1);
    }

    /** Takes bits that were looked at. */
    void skip(int count) {
        buffer >>>= count;
        held -= count;
    }

    /** The next bits as a number. @param count 24 at most */
    int number(int count) {
        int number = peek(count);
        skip(count);
        return number;
    }

    /** One bit. */
    boolean flag() {
        return number(1) == 1;
    }

    /** @throws EOFException if more bits were taken than there are */
    void requireData() throws EOFException {
        if (8 * missing > held) {
            throw new EOFException("the data ends before the last pixel");
        }
    }
}
