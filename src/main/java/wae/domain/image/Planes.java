package wae.domain.image;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Float planes of one size, channel-major (channel, row, column), any values. Immutable: the values are never
 * handed out, only copied.
 */
public final class Planes {

    /** Number of values, 64 MB. */
    static final int LARGE = 1 << 24;

    private final int channels;
    private final PictureSize size;
    private final float[] values;
    /** What is taken off each value as it is read, {@code null} for nothing. */
    private final float[] less;

    private Planes(int channels, PictureSize size, float[] values) {
        this(channels, size, values, null);
    }

    private Planes(int channels, PictureSize size, float[] values, float[] less) {
        long expected = channels * size.pixels();
        if (channels < 1 || values.length != expected) {
            throw new IllegalArgumentException(
                    channels + " planes of " + size + " need " + expected + " values, not " + values.length);
        }
        this.channels = channels;
        this.size = size;
        this.values = values;
        this.less = less;
    }

    /** Planes that copy the given values, channel-major. */
    public static Planes copyOf(int channels, PictureSize size, float[] values) {
        return new Planes(channels, size, values.clone());
    }

    /** Planes that keep the given array: the caller gives it away and never touches it again. */
    public static Planes owning(int channels, PictureSize size, float[] values) {
        return new Planes(channels, size, values);
    }

    /** Planes whose values are all the same. */
    public static Planes constant(int channels, PictureSize size, float value) {
        float[] values = new float[Math.toIntExact(channels * size.pixels())];
        Arrays.fill(values, value);
        return new Planes(channels, size, values);
    }

    /** Number of planes. */
    public int channels() {
        return channels;
    }

    /** Size of each plane. */
    public PictureSize size() {
        return size;
    }

    /** Columns. */
    public int width() {
        return size.width();
    }

    /** Rows. */
    public int height() {
        return size.height();
    }

    /** Number of values: channels x height x width. */
    public int count() {
        return values.length;
    }

    /** The value at a place. */
    public float at(int channel, int row, int column) {
        return at((channel * height() + row) * width() + column);
    }

    /** The value at a channel-major index. */
    public float at(int index) {
        return less == null ? values[index] : values[index] - less[index];
    }

    /** A copy of all values, channel-major. */
    public float[] toArray() {
        return less == null ? values.clone() : map(value -> value).values;
    }

    /** Puts all values, channel-major, at the buffer's position. */
    public void putInto(FloatBuffer buffer) {
        buffer.put(less == null ? values : toArray());
    }

    /** Planes with a function applied to each value. */
    public Planes map(FloatFunction function) {
        float[] mapped = new float[values.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = function.apply(at(i));
        }
        return new Planes(channels, size, mapped);
    }

    /** Every value times a factor plus an offset. */
    public Planes scaled(float factor, float offset) {
        return map(value -> value * factor + offset);
    }

    /**
     * This minus the other, value by value. A large difference is not stored but taken as it is read, since both of its
     * parts are kept anyway wherever it is looked at.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    public Planes minus(Planes other) {
        requireSameShape(other);
        if (values.length > LARGE && less == null && other.less == null) {
            return new Planes(channels, size, values, other.values);
        }
        float[] difference = new float[values.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = at(i) - other.at(i);
        }
        return new Planes(channels, size, difference);
    }

    /** Sum of squares of all values. */
    public double sumOfSquares() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double value = at(i);
            sum += value * value;
        }
        return sum;
    }

    /**
     * The rectangle at a place; parts outside of the planes repeat the nearest edge value.
     *
     * @param left  column of the rectangle's first column, may be negative
     * @param top   row of the rectangle's first row, may be negative
     * @param extent size of the rectangle
     */
    public Planes window(int left, int top, PictureSize extent) {
        float[] cut = new float[Math.toIntExact(channels * extent.pixels())];
        int target = 0;
        for (int channel = 0; channel < channels; channel++) {
            for (int row = 0; row < extent.height(); row++) {
                int start = (channel * height() + clamp(top + row, height())) * width();
                for (int column = 0; column < extent.width(); column++) {
                    cut[target++] = at(start + clamp(left + column, width()));
                }
            }
        }
        return new Planes(channels, extent, cut);
    }

    /** The planes of a range of channels. */
    public Planes channelRange(int from, int to) {
        int plane = Math.toIntExact(size.pixels());
        return new Planes(to - from, size, Arrays.copyOfRange(less == null ? values : toArray(), from * plane, to * plane));
    }

    /** @throws IllegalArgumentException if the other has another number of planes or another size */
    public void requireSameShape(Planes other) {
        if (channels != other.channels || !size.equals(other.size)) {
            throw new IllegalArgumentException("planes differ in shape: " + this + " and " + other);
        }
    }

    private static int clamp(int index, int length) {
        return Math.max(0, Math.min(index, length - 1));
    }

    @Override
    public String toString() {
        return channels + " planes of " + size;
    }

    /** A function from float to float. */
    @FunctionalInterface
    public interface FloatFunction {
        /** The function's value. */
        float apply(float value);
    }
}
