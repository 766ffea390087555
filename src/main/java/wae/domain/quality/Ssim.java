package wae.domain.quality;

import java.util.OptionalDouble;
import wae.domain.image.Picture;
import wae.domain.image.Planes;

/**
 * Structural similarity, mean over the three colour planes and all places where the whole window fits: 11x11 Gaussian window
 * of standard deviation 1.5, K1 = 0.01, K2 = 0.03, peak 1. Wang, Bovik, Sheikh, Simoncelli, IEEE Trans. Image
 * Processing 13(4), 2004.
 */
public final class Ssim {

    private static final int WINDOW = 11;
    private static final double SIGMA = 1.5;
    private static final double C1 = 0.01 * 0.01;
    private static final double C2 = 0.03 * 0.03;
    private static final double[] KERNEL = kernel();

    private Ssim() {
    }

    /** Empty when a side is below the window's 11 pixels. */
    public static OptionalDouble of(Picture reference, Picture other) {
        Planes a = reference.planes();
        Planes b = other.planes();
        a.requireSameShape(b);
        if (a.width() < WINDOW || a.height() < WINDOW) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int channel = 0; channel < a.channels(); channel++) {
            sum += plane(a, b, channel);
        }
        return OptionalDouble.of(sum / a.channels());
    }

    /** Rows are filtered once each into a ring of the last eleven, so memory stays at a few rows. */
    private static double plane(Planes a, Planes b, int channel) {
        int places = a.width() - WINDOW + 1;
        double[][][] ring = new double[WINDOW][5][places];
        double sum = 0;
        for (int row = 0; row < a.height(); row++) {
            filterRow(a, b, channel, row, ring[row % WINDOW]);
            if (row >= WINDOW - 1) {
                sum += rowOfSimilarities(ring, row, places);
            }
        }
        return sum / ((double) places * (a.height() - WINDOW + 1));
    }

    private static void filterRow(Planes a, Planes b, int channel, int row, double[][] moments) {
        int places = moments[0].length;
        for (int x = 0; x < places; x++) {
            double sa = 0;
            double sb = 0;
            double saa = 0;
            double sbb = 0;
            double sab = 0;
            for (int k = 0; k < WINDOW; k++) {
                double va = a.at(channel, row, x + k);
                double vb = b.at(channel, row, x + k);
                double w = KERNEL[k];
                sa += w * va;
                sb += w * vb;
                saa += w * va * va;
                sbb += w * vb * vb;
                sab += w * va * vb;
            }
            moments[0][x] = sa;
            moments[1][x] = sb;
            moments[2][x] = saa;
            moments[3][x] = sbb;
            moments[4][x] = sab;
        }
    }

    private static double rowOfSimilarities(double[][][] ring, int lastRow, int places) {
        double sum = 0;
        double[] m = new double[5];
        for (int x = 0; x < places; x++) {
            for (int i = 0; i < m.length; i++) {
                m[i] = 0;
                for (int k = 0; k < WINDOW; k++) {
                    m[i] += KERNEL[k] * ring[(lastRow + 1 + k) % WINDOW][i][x];
                }
            }
            double varianceA = m[2] - m[0] * m[0];
            double varianceB = m[3] - m[1] * m[1];
            double covariance = m[4] - m[0] * m[1];
            sum += (2 * m[0] * m[1] + C1) * (2 * covariance + C2)
                    / ((m[0] * m[0] + m[1] * m[1] + C1) * (varianceA + varianceB + C2));
        }
        return sum;
    }

    private static double[] kernel() {
        double[] kernel = new double[WINDOW];
        double sum = 0;
        for (int i = 0; i < WINDOW; i++) {
            double distance = i - WINDOW / 2;
            kernel[i] = Math.exp(-distance * distance / (2 * SIGMA * SIGMA));
            sum += kernel[i];
        }
        for (int i = 0; i < WINDOW; i++) {
            kernel[i] /= sum;
        }
        return kernel;
    }
}
