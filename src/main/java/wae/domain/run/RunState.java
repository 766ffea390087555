package wae.domain.run;

/** How a run stands. */
public enum RunState {
    /** A process is at it. */
    RUNNING("running"),
    /** All steps are done. */
    DONE("done"),
    /** A user stopped it; it can go on. */
    STOPPED("stopped"),
    /** Its process ended without a word; it can go on from what was kept last. */
    INTERRUPTED("interrupted"),
    /** It could not go on, for the reason that was told then; what was kept last is there. */
    FAILED("failed");

    private final String word;

    RunState(String word) {
        this.word = word;
    }

    /** As users and files know it. */
    public String word() {
        return word;
    }

    /** Whether steps are left and nobody is at them. */
    public boolean canGoOn() {
        return this == STOPPED || this == INTERRUPTED || this == FAILED;
    }
}
