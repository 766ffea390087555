package wae.viewmodel.train;

import wae.domain.run.RunState;
import wae.words.Words;

/** State of the run that is shown. */
public enum Phase {
    /** Data and engine are being made ready. */
    STARTING("train.phase-starting"),
    /** Step after step is taken. */
    RUNNING("train.phase-training"),
    /** It is paused before the next step. */
    PAUSED("train.phase-paused"),
    /** It ends after this step and saves a checkpoint. */
    STOPPING("train.phase-stopping"),
    /** All steps are done. */
    DONE("train.phase-done"),
    /** Someone stopped it. */
    STOPPED("train.phase-stopped"),
    /** It failed. */
    FAILED("train.phase-failed"),
    /** The program was closed or killed. */
    INTERRUPTED("train.phase-interrupted"),
    /** Another process trains it. */
    ELSEWHERE("train.phase-elsewhere");

    private final String key;

    Phase(String key) {
        this.key = key;
    }

    /** A word or two. */
    public String title() {
        return Words.of(key);
    }

    /** Whether it is active here. */
    public boolean isUnderWay() {
        return ordinal() <= STOPPING.ordinal();
    }

    /** Whether it can be resumed here. */
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
