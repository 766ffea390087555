package wae.domain.wavelet;

/** Low-pass filters; the high-pass ones follow from them. */
final class Filters {

    /** 1 / root of 2, twice. */
    static final double[] HAAR = {Math.sqrt(0.5), Math.sqrt(0.5)};

    /** Daubechies, Orthonormal bases of compactly supported wavelets, 1988, table 1, N = 2; closed form. */
    static final double[] DAUBECHIES_2 = daubechies2();

    /** The same table, N = 4. */
    static final double[] DAUBECHIES_4 = {
        -0.010597401784997278, 0.032883011666982945, 0.030841381835986965, -0.18703481171888114,
        -0.02798376941698385, 0.6308807679295904, 0.7148465705525415, 0.23037781330885523};

    /** Antonini and others, Image coding using wavelet transform, 1992: nine taps, times the root of 2. */
    static final double[] CDF_9_7_ANALYSIS = {
        0, 0.03782845550726404, -0.023849465019556843, -0.11062440441843718, 0.37740285561283066,
        0.8526986790088938, 0.37740285561283066, -0.11062440441843718, -0.023849465019556843, 0.03782845550726404};

    /** The same, seven taps. */
    static final double[] CDF_9_7_SYNTHESIS = {
        0, -0.06453888262869706, -0.04068941760916406, 0.41809227322161724, 0.7884856164055829,
        0.41809227322161724, -0.04068941760916406, -0.06453888262869706, 0, 0};

    private Filters() {
    }

    static double[] reversed(double[] filter) {
        double[] reversed = new double[filter.length];
        for (int i = 0; i < filter.length; i++) {
            reversed[i] = filter[filter.length - 1 - i];
        }
        return reversed;
    }

    /** The filter times (-1)^k, or (-1)^(k+1). */
    static double[] modulated(double[] filter, boolean negateEven) {
        double[] modulated = filter.clone();
        for (int i = negateEven ? 0 : 1; i < filter.length; i += 2) {
            modulated[i] = -filter[i];
        }
        return modulated;
    }

    private static double[] daubechies2() {
        double root = Math.sqrt(3);
        double norm = 4 * Math.sqrt(2);
        return new double[] {(1 - root) / norm, (3 - root) / norm, (3 + root) / norm, (1 + root) / norm};
    }
}
