package wae.viewmodel;

/**
 * Along one axis: which source pixels each target pixel covers, and the weight of each.
 *
 * <p>The weights of one target pixel add up to {@link #WHOLE}.
 */
final class PixelCoverage {

    /** An interval of at most two source pixels touches at most three. */
    static final int MAX_SOURCES = 3;

    private static final int WHOLE = 256;

    private final double[] centres;
    private final int length;
    private final int[] first;
    private final int[] weights;

    /**
     * The coverage.
     *
     * @param centres of the target pixels, in source pixels
     * @param step    source pixels that one of them covers, 1 to 2
     * @param length  number of source pixels
     */
    PixelCoverage(double[] centres, double step, int length) {
        this.centres = centres;
        this.length = length;
        first = new int[centres.length];
        weights = new int[MAX_SOURCES * centres.length];
        for (int i = 0; i < centres.length; i++) {
            double from = centres[i] - step / 2;
            first[i] = (int) Math.floor(from);
            double toSecond = Math.min(1, (first[i] + 1 - from) / step);
            double toThird = Math.min(1, (first[i] + 2 - from) / step);
            int second = (int) Math.round(toSecond * WHOLE);
            int third = (int) Math.round(toThird * WHOLE);
            weights[MAX_SOURCES * i] = second;
            weights[MAX_SOURCES * i + 1] = third - second;
            weights[MAX_SOURCES * i + 2] = WHOLE - third;
        }
    }

    /** Whether the pixel's centre lies outside. */
    boolean outside(int pixel) {
        return centres[pixel] < 0 || centres[pixel] >= length;
    }

    /** One of the source pixels of a target pixel; those outside are the edge. */
    int source(int pixel, int which) {
        return Math.max(0, Math.min(length - 1, first[pixel] + which));
    }

    /** The weight of that source pixel. */
    int weight(int pixel, int which) {
        return weights[MAX_SOURCES * pixel + which];
    }
}
