package wae.chart;

import wae.words.Words;

/**
 * One round of a measurement: every system once.
 *
 * @param kind   whether it counts
 * @param millis time of each system, ms
 */
public record StripRound(Kind kind, double[] millis) {

    /** Whether a round counts. */
    public enum Kind {
        /** Warm-up, which does not. */
        WARM_UP("chart.strip-kind-warm-up",
                "warm-up, does not count"), // no words of the window
        /** It does. */
        COUNTED("chart.strip-kind-counted",
                "counts"), // no words of the window
        /** It was repeated because of a garbage collection. */
        REPEATED("chart.strip-kind-repeated",
                "repeated, memory was collected"); // no words of the window

        private final String key;
        private final String inFiles;

        Kind(String key, String inFiles) {
            this.key = key;
            this.inFiles = inFiles;
        }

        /** For users. */
        public String title() {
            return Words.of(key);
        }

        /** In CSV files, whose values stay the same. */
        String inFiles() {
            return inFiles;
        }
    }

    /** Copies the times. */
    public StripRound {
        millis = millis.clone();
    }

    /** A copy of the times. */
    @Override
    public double[] millis() {
        return millis.clone();
    }

    double of(int system) {
        return millis[system];
    }
}
