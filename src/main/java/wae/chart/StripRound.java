package wae.chart;

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
        WARM_UP("warm-up, does not count"),
        /** It does. */
        COUNTED("counts"),
        /** It was repeated, as memory was collected meanwhile. */
        REPEATED("repeated, memory was collected");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** In words. */
        public String title() {
            return title;
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
