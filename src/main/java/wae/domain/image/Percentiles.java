package wae.domain.image;

import java.util.Arrays;

/**
 * Percentiles of planes, from at most {@link #MAX_SAMPLES} evenly spaced values: choosing a display gain is not worth
 * sorting the 18 million values of a 24-megapixel picture's I_H. Values that are not finite are left out.
 */
final class Percentiles {

    private static final int MAX_SAMPLES = 1 << 18;

    private final float[] sorted;

    private Percentiles(float[] samples, int count) {
        sorted = Arrays.copyOf(samples, count);
        Arrays.sort(sorted);
    }

    static Percentiles ofValues(Planes planes) {
        return of(planes.count(), planes::at);
    }

    /** Of the magnitude of each pixel's signed mean over the channels. */
    static Percentiles ofMagnitudes(Planes planes) {
        int pixels = planes.width() * planes.height();
        return of(pixels, pixel -> Math.abs(DisplayMapping.signedMean(planes, pixel, pixels)));
    }

    /** The value that this fraction of all values does not exceed; 0 when there is none. */
    double at(double fraction) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(fraction * (sorted.length - 1))];
    }

    private static Percentiles of(int count, Values values) {
        int step = oddStep(count);
        float[] samples = new float[count / step + 1];
        int kept = 0;
        for (int i = 0; i < count; i += step) {
            float value = values.at(i);
            if (Float.isFinite(value)) {
                samples[kept++] = value;
            }
        }
        return new Percentiles(samples, kept);
    }

    /** Odd, so that with the even widths of most pictures every column gets its turn. */
    private static int oddStep(int count) {
        return (count / MAX_SAMPLES) | 1;
    }

    private interface Values {
        float at(int index);
    }
}
