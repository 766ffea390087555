package wae.viewmodel.compare;

import wae.domain.comparison.Evidence;

/** What a measurement ran on, in words. */
final class Hardware {

    private Hardware() {
    }

    static String of(Evidence evidence) {
        int threads = evidence.settings().threads();
        return evidence.machine().processor() + ", " + evidence.settings().engine().title() + ", " + threads
                + (threads == 1 ? " thread" : " threads");
    }
}
