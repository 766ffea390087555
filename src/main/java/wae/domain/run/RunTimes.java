package wae.domain.run;

import wae.domain.training.TrainingStatus;

/** What the time of a session goes into, nanoseconds; pauses left out. */
final class RunTimes {

    private long training;
    private long previews;
    private long validation;
    private long checkpoints;

    void trained(TrainingStatus status) {
        training = Math.round(status.seconds() * 1e9);
    }

    void previewed(long nanos) {
        previews += nanos;
    }

    void validated(long nanos) {
        validation += nanos;
    }

    void checkpointed(long nanos) {
        checkpoints += nanos;
    }

    /** All of it. */
    long worked() {
        return training + previews + validation + checkpoints;
    }

    RunCosts costs() {
        double all = Math.max(1, worked());
        return new RunCosts(previews / all, validation / all, checkpoints / all);
    }
}
