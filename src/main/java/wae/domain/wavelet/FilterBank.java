package wae.domain.wavelet;

import java.util.Arrays;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/** A two-channel filter bank along rows or along columns. Sums are kept in double. Never changes. */
final class FilterBank {

    private final double[] analysisLow;
    private final double[] analysisHigh;
    private final double[] synthesisLow;
    private final double[] synthesisHigh;

    FilterBank(double[] analysisLow, double[] synthesisLow) {
        this.analysisLow = analysisLow;
        this.synthesisLow = synthesisLow;
        this.analysisHigh = Filters.modulated(synthesisLow, true);
        this.synthesisHigh = Filters.modulated(analysisLow, false);
    }

    Planes alongRows(Planes planes, boolean high) {
        PictureSize size = new PictureSize(halved(planes.width()), planes.height());
        Axis axis = new Axis(planes.channels() * planes.height(), planes.width(), 1);
        return Planes.owning(planes.channels(), size, analyse(planes.toArray(), axis, size.width(), high));
    }

    Planes alongColumns(Planes planes, boolean high) {
        PictureSize size = new PictureSize(planes.width(), halved(planes.height()));
        Axis axis = new Axis(planes.channels(), planes.height(), planes.width());
        return Planes.owning(planes.channels(), size, analyse(planes.toArray(), axis, size.height(), high));
    }

    Planes joinRows(Planes low, Planes high, int width) {
        Axis axis = new Axis(low.channels() * low.height(), low.width(), 1);
        return Planes.owning(low.channels(), new PictureSize(width, low.height()), synthesise(low, high, axis, width));
    }

    Planes joinColumns(Planes low, Planes high, int height) {
        Axis axis = new Axis(low.channels(), low.height(), low.width());
        return Planes.owning(low.channels(), new PictureSize(low.width(), height), synthesise(low, high, axis, height));
    }

    private int halved(int length) {
        return (length + analysisLow.length - 1) / 2;
    }

    /** out[k] = sum over j of filter[j] in[2k + 1 - j], in mirrored at both ends. */
    private float[] analyse(float[] in, Axis axis, int count, boolean high) {
        double[] filter = high ? analysisHigh : analysisLow;
        float[] out = new float[axis.lines * count * axis.step];
        double[] sums = new double[axis.step];
        for (int line = 0; line < axis.lines; line++) {
            for (int k = 0; k < count; k++) {
                Arrays.fill(sums, 0);
                for (int j = 0; j < filter.length; j++) {
                    add(sums, in, axis.start(line, mirrored(2 * k + 1 - j, axis.length)), filter[j]);
                }
                store(sums, out, (line * count + k) * axis.step);
            }
        }
        return out;
    }

    /** out[n] = sum over k of low[k] g[n + L - 2 - 2k] + high[k] h[n + L - 2 - 2k]. */
    private float[] synthesise(Planes low, Planes high, Axis axis, int length) {
        float[] lowValues = low.toArray();
        float[] highValues = high.toArray();
        float[] out = new float[axis.lines * length * axis.step];
        double[] sums = new double[axis.step];
        int taps = synthesisLow.length;
        for (int line = 0; line < axis.lines; line++) {
            for (int n = 0; n < length; n++) {
                Arrays.fill(sums, 0);
                for (int k = n / 2; k < axis.length && n + taps - 2 - 2 * k >= 0; k++) {
                    int tap = n + taps - 2 - 2 * k;
                    if (tap < taps) {
                        add(sums, lowValues, axis.start(line, k), synthesisLow[tap]);
                        add(sums, highValues, axis.start(line, k), synthesisHigh[tap]);
                    }
                }
                store(sums, out, (line * length + n) * axis.step);
            }
        }
        return out;
    }

    private static void add(double[] sums, float[] values, int start, double factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * values[start + i];
        }
    }

    private static void store(double[] sums, float[] out, int start) {
        for (int i = 0; i < sums.length; i++) {
            out[start + i] = (float) sums[i];
        }
    }

    /** The index within [0, length) that a mirror beyond each end, edge value repeated, shows at an index. */
    private static int mirrored(int index, int length) {
        int folded = Math.floorMod(index, 2 * length);
        return folded < length ? folded : 2 * length - 1 - folded;
    }

    /**
     * Where the values of one direction lie in an array [lines][length][step].
     *
     * @param step 1 along rows; along columns the width, so that whole rows are added at a time
     */
    private record Axis(int lines, int length, int step) {
        int start(int line, int index) {
            return (line * length + index) * step;
        }
    }
}
