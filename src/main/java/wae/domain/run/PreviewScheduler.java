package wae.domain.run;

/**
 * When to render previews: as often as {@link #MAX_FRACTION} of the training time allows; and which of them to save:
 * about {@link #SAVED} in a run, logarithmically spaced, since most happens at first. A preview that is due while there
 * is no time for it is rendered as soon as there is.
 */
public final class PreviewScheduler {

    /** Largest fraction of the training time that previews may take; drawing them on the screen may take as much again. */
    public static final double MAX_FRACTION = 0.01;

    /** Previews that are saved of a run. */
    static final int SAVED = 60;

    private final long steps;
    private long nextSaved;
    private long spent;
    private long usual;

    /**
     * A scheduler.
     *
     * @param steps of the whole run
     * @param done  steps that were done before this session
     */
    PreviewScheduler(long steps, long done) {
        this.steps = steps;
        this.nextSaved = following(done);
    }

    /** The first step after one at which a preview is saved: powers of the SAVEDth root of all steps. */
    private long following(long done) {
        double ratio = Math.pow(steps, 1.0 / (SAVED - 1));
        long next = done + 1;
        for (int k = 0; k < SAVED; k++) {
            long at = Math.round(Math.pow(ratio, k));
            if (at > done) {
                next = at;
                break;
            }
        }
        return next;
    }

    /** Whether the preview of a step is to be saved. */
    boolean isToSave(long done) {
        return done >= nextSaved;
    }

    /**
     * Whether there is time for a preview. The first and last step and a paused run get one anyway: no step waits then.
     *
     * @param worked nanoseconds of training so far, previews included
     */
    boolean allows(long worked) {
        return spent + usual <= MAX_FRACTION * worked;
    }

    /** How long a preview is expected to take. */
    void expects(long nanos) {
        usual = nanos;
    }

    /** A preview was rendered. @param nanos that it took */
    void rendered(long nanos) {
        spent += nanos;
        usual = (usual + nanos) / 2;
    }

    /** The preview of a step was saved. */
    void saved(long done) {
        nextSaved = following(done);
    }

    /** Nanoseconds spent so far. */
    long spent() {
        return spent;
    }
}
