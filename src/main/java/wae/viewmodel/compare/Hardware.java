package wae.viewmodel.compare;

import wae.domain.comparison.Measurement;

/** What a measurement ran on, in words. */
final class Hardware {

    private Hardware() {
    }

    /** What it was measured under, without the processor. */
    static String conditions(Measurement measurement) {
        int batch = measurement.settings().timing().batch();
        return measurement.settings().engine().title() + ", " + threads(measurement) + ", batch " + batch + ", "
                + measurement.settings().picture() + " pictures, " + measurement.rounds().size() + " interleaved rounds"
                + (measurement.stopped() ? " (stopped early)" : "");
    }

    static String of(Measurement measurement) {
        return measurement.machine().processor() + ", " + measurement.settings().engine().title() + ", " + threads(measurement);
    }

    private static String threads(Measurement measurement) {
        int threads = measurement.settings().threads();
        return threads + (threads == 1 ? " thread" : " threads");
    }
}
