package wae.domain.run;

import wae.domain.training.TrainingStatus;

/** What the time of a sitting goes into, nanoseconds; pauses left out. */
final class RunTimes {

    private long training;
    private long looking;
    private long validating;
    private long keeping;

    void trained(TrainingStatus status) {
        training = Math.round(status.seconds() * 1e9);
    }

    void looked(long nanos) {
        looking += nanos;
    }

    void validated(long nanos) {
        validating += nanos;
    }

    void kept(long nanos) {
        keeping += nanos;
    }

    /** All of it. */
    long worked() {
        return training + looking + validating + keeping;
    }

    RunCosts costs() {
        double all = Math.max(1, worked());
        return new RunCosts(looking / all, validating / all, keeping / all);
    }
}
