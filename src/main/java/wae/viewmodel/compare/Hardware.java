package wae.viewmodel.compare;

import wae.domain.comparison.Measurement;

/** What a measurement ran on, in words. */
final class Hardware {

    private Hardware() {
    }

    /** What it was measured under, without the processor. */
    static String conditions(Measurement evidence) {
        int batch = evidence.settings().timing().batch();
        return evidence.settings().engine().title() + ", " + threads(evidence) + ", batch " + batch + ", "
                + evidence.settings().picture() + " pictures, " + evidence.rounds().size() + " interleaved rounds"
                + (evidence.stopped() ? " (stopped early)" : "");
    }

    static String of(Measurement evidence) {
        return evidence.machine().processor() + ", " + evidence.settings().engine().title() + ", " + threads(evidence);
    }

    private static String threads(Measurement evidence) {
        int threads = evidence.settings().threads();
        return threads + (threads == 1 ? " thread" : " threads");
    }
}
