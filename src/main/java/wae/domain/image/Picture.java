package wae.domain.image;

/**
 * A colour picture: three planes (red, green, blue) with values in [0,1], encoded as sRGB, never linearised. Immutable.
 *
 * @param planes  three planes, values in [0,1]
 * @param profile what its file said of its colours, and what became of it, in words for the figures
 */
public record Picture(Planes planes, String profile) {

    /** Nothing said what the colours are: taken as sRGB. */
    public static final String NO_PROFILE = "none";

    /** Number of colour planes. */
    public static final int CHANNELS = 3;

    /** What is subtracted from a pixel value to make it a network's input. */
    public static final float INPUT_OFFSET = 0.5f;

    /** @throws IllegalArgumentException if there are not three planes or a value is outside [0,1] */
    public Picture {
        if (planes.channels() != CHANNELS) {
            throw new IllegalArgumentException("an image has three planes, not " + planes.channels());
        }
        for (int i = 0; i < planes.count(); i++) {
            if (!(planes.at(i) >= 0 && planes.at(i) <= 1)) {
                throw new IllegalArgumentException("an image's values lie in [0,1], not at " + planes.at(i));
            }
        }
    }

    /** A picture in sRGB that no profile goes with. */
    public Picture(Planes planes) {
        this(planes, NO_PROFILE);
    }

    /** A picture of one colour plane repeated three times. */
    public static Picture grey(Planes plane) {
        int count = plane.count();
        float[] values = new float[CHANNELS * count];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at(i % count);
        }
        return new Picture(Planes.owning(CHANNELS, plane.size(), values));
    }

    /** The picture that a decoder's output stands for: offset added back, values clipped to [0,1]. */
    public static Picture fromNetwork(Planes output) {
        return new Picture(output.map(value -> clip(value + INPUT_OFFSET)));
    }

    /** The values as a network takes them: pixel value minus {@link #INPUT_OFFSET}. */
    public Planes networkInput() {
        return planes.scaled(1, -INPUT_OFFSET);
    }

    /** Width and height. */
    public PictureSize size() {
        return planes.size();
    }

    private static float clip(float value) {
        return value >= 0 ? Math.min(value, 1) : 0; // NaN becomes 0
    }
}
