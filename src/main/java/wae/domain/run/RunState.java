package wae.domain.run;

/** How a run stands. */
public enum RunState {
    /** A process is at it. */
    RUNNING("running"),
    /** All steps are done. */
    DONE("done"),
    /** A user stopped it; it can go on. */
    STOPPED("stopped"),
    /** The program was closed or killed; it can resume from its last checkpoint. */
    INTERRUPTED("interrupted"),
    /** It failed, for the reason that was reported then; its last checkpoint is there. */
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
    public boolean canResume() {
        return this == STOPPED || this == INTERRUPTED || this == FAILED;
    }
}
