package wae.viewmodel;

/**
 * Along one axis: which places each target pixel covers, and how much of it each takes.
 *
 * <p>Weights of one pixel add up to {@link #WHOLE}.
 */
final class PixelCoverage {

    /** An interval of at most two places touches at most three. */
    static final int PLACES = 3;

    private static final int WHOLE = 256;

    private final double[] centres;
    private final int length;
    private final int[] first;
    private final int[] weights;

    /**
     * The cover.
     *
     * @param centres of the target pixels, in places
     * @param step    places that one of them covers, 1 to 2
     * @param length  number of places
     */
    PixelCoverage(double[] centres, double step, int length) {
        this.centres = centres;
        this.length = length;
        first = new int[centres.length];
        weights = new int[PLACES * centres.length];
        for (int i = 0; i < centres.length; i++) {
            double from = centres[i] - step / 2;
            first[i] = (int) Math.floor(from);
            double toSecond = Math.min(1, (first[i] + 1 - from) / step);
            double toThird = Math.min(1, (first[i] + 2 - from) / step);
            int second = (int) Math.round(toSecond * WHOLE);
            int third = (int) Math.round(toThird * WHOLE);
            weights[PLACES * i] = second;
            weights[PLACES * i + 1] = third - second;
            weights[PLACES * i + 2] = WHOLE - third;
        }
    }

    /** Whether the pixel's centre lies beside all places. */
    boolean outside(int pixel) {
        return centres[pixel] < 0 || centres[pixel] >= length;
    }

    /** One of the places of a pixel; those beside the edge are the edge. */
    int place(int pixel, int which) {
        return Math.max(0, Math.min(length - 1, first[pixel] + which));
    }

    /** What that place takes. */
    int weight(int pixel, int which) {
        return weights[PLACES * pixel + which];
    }
}
