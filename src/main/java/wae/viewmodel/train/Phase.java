package wae.viewmodel.train;

import wae.domain.run.RunState;

/** How the run that is looked at stands. */
public enum Phase {
    /** Data and engine are being made ready. */
    STARTING("Starting"),
    /** Step after step is taken. */
    RUNNING("Training"),
    /** It holds before the next step. */
    PAUSED("Paused"),
    /** It ends after this step and keeps what there is. */
    STOPPING("Stopping"),
    /** All steps are done. */
    DONE("Done"),
    /** Someone stopped it. */
    STOPPED("Stopped"),
    /** It cannot go on. */
    FAILED("Failed"),
    /** Its process ended without a word. */
    INTERRUPTED("Interrupted"),
    /** Another process is at it. */
    ELSEWHERE("Trained elsewhere");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    /** A word or two. */
    public String title() {
        return title;
    }

    /** Whether it is under way here. */
    public boolean isUnderWay() {
        return ordinal() <= STOPPING.ordinal();
    }

    /** Whether steps may be left and nobody is at them. */
    public boolean canResume() {
        return this == STOPPED || this == FAILED || this == INTERRUPTED;
    }

    static Phase of(RunState state) {
        return switch (state) {
            case RUNNING -> ELSEWHERE;
            case DONE -> DONE;
            case STOPPED -> STOPPED;
            case INTERRUPTED -> INTERRUPTED;
            case FAILED -> FAILED;
        };
    }
}
