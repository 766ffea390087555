package wae.domain.image;

import java.util.Locale;

/**
 * How planes that are not an image are displayed. It never alters the data, only what is shown of it:
 *
 * <ul>
 * <li>{@link Kind#COLOUR}: each channel is shown as value x gain + offset, clipped to [0,1];
 * <li>{@link Kind#SIGNED}: the signed mean of the channels x gain, from blue (-1) over white (0) to orange (+1). The
 * mean is taken with its sign, so that opposite swings of two channels cancel instead of showing as a colour of their
 * own.
 * </ul>
 *
 * @param kind   which of the two
 * @param gain   factor, above 0
 * @param offset what is added after the gain, shown units; 0 for {@link Kind#SIGNED}
 */
public record DisplayMapping(Kind kind, double gain, double offset) {

    /** A picture as it is. */
    public static final DisplayMapping PICTURE = new DisplayMapping(Kind.COLOUR, 1, 0);

    /** Gain stops here when there is next to nothing to show: 1/1024 is a quarter of a grey level of 8 bits. */
    public static final double LARGEST_GAIN = 1024;

    /** Fraction of values below the one that reaches full scale: outliers may clip, noise shall not rule. */
    private static final double FULL_SCALE = 0.995;

    /** Okabe-Ito blue and vermilion, told apart by every common colour vision. */
    private static final float[] NEGATIVE = {0f, 0x72 / 255f, 0xB2 / 255f};
    private static final float[] POSITIVE = {0xD5 / 255f, 0x5E / 255f, 0f};

    /** What becomes of the channels. */
    public enum Kind {
        /** Channel by channel, gain and offset. */
        COLOUR,
        /** Signed mean as blue, white, orange. */
        SIGNED
    }

    /** @throws IllegalArgumentException if the gain is not a number above 0 */
    public DisplayMapping {
        if (!(gain > 0) || Double.isInfinite(gain)) {
            throw new IllegalArgumentException("a display gain is above 0, not " + gain);
        }
    }

    /**
     * For I_L: one gain and one offset for all channels, so that 0.5 % of the values are black and 0.5 % at full scale.
     * Constant planes are shown in the middle.
     */
    public static DisplayMapping forLow(Planes low) {
        Percentiles values = Percentiles.ofValues(low);
        double bottom = values.at(1 - FULL_SCALE);
        double span = values.at(FULL_SCALE) - bottom;
        double gain = span > 0 ? Math.min(LARGEST_GAIN, 1 / span) : 1;
        return new DisplayMapping(Kind.COLOUR, gain, span > 0 ? -bottom * gain : 0.5 - bottom);
    }

    /** For I_H and differences: symmetric about zero, 99.5 % of the shown means within the full scale. */
    public static DisplayMapping forSigned(Planes planes) {
        double fullScale = Percentiles.ofMagnitudes(planes).at(FULL_SCALE);
        return forSigned(fullScale > 0 ? Math.min(LARGEST_GAIN, 1 / fullScale) : 1);
    }

    /** For signed planes, with a gain that someone chose. */
    public static DisplayMapping forSigned(double gain) {
        return new DisplayMapping(Kind.SIGNED, gain, 0);
    }

    /** Three planes with values in [0,1], ready to be written as a picture. */
    public Planes apply(Planes planes) {
        int pixels = Math.toIntExact(planes.size().pixels());
        float[] shown = new float[Picture.CHANNELS * pixels];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(planes, i % pixels, i / pixels);
        }
        return Planes.owning(Picture.CHANNELS, planes.size(), shown);
    }

    /** Opaque 8-bit colour of a pixel, 0xFFRRGGBB. */
    public int argb(Planes planes, int pixel) {
        return 0xFF000000 | eightBit(planes, pixel, 0) << 16 | eightBit(planes, pixel, 1) << 8
                | eightBit(planes, pixel, 2);
    }

    /**
     * What is shown of a pixel, 0 to 255.
     *
     * @param pixel   row x width + column
     * @param channel 0 red, 1 green, 2 blue
     */
    public int eightBit(Planes planes, int pixel, int channel) {
        return Math.round(shown(planes, pixel, channel) * 255);
    }

    /** How values become colours, in one line for files. */
    public String legend() {
        if (kind == Kind.SIGNED) {
            return gainText() + ", zero is white";
        }
        if (equals(PICTURE)) {
            return "unscaled";
        }
        return "display contrast " + gainText() + ", offset " + (offset < 0 ? "\u2212" : "") + digits(Math.abs(offset));
    }

    private String gainText() {
        return "\u00d7" + digits(gain);
    }

    private float shown(Planes planes, int pixel, int channel) {
        int pixels = planes.width() * planes.height();
        if (kind == Kind.COLOUR) {
            int from = Math.min(channel, planes.channels() - 1);
            return clip((float) (planes.at(from * pixels + pixel) * gain + offset), 0);
        }
        float swing = clip((float) (signedMean(planes, pixel, pixels) * gain), -1);
        float end = swing < 0 ? NEGATIVE[channel] : POSITIVE[channel];
        return 1 + Math.abs(swing) * (end - 1);
    }

    /** The quantity that {@link Kind#SIGNED} shows: mean over the channels, with its sign. */
    static float signedMean(Planes planes, int pixel, int pixels) {
        float sum = 0;
        for (int channel = 0; channel < planes.channels(); channel++) {
            sum += planes.at(channel * pixels + pixel);
        }
        return sum / planes.channels();
    }

    private static float clip(float value, float least) {
        return value >= least ? Math.min(value, 1) : Float.isNaN(value) ? 0 : least;
    }

    /** Three digits; the limits lie where rounding would give a fourth. */
    public static String digits(double value) {
        return String.format(Locale.ROOT, value >= 99.95 ? "%.0f" : value >= 9.995 ? "%.1f" : "%.2f", value);
    }
}
