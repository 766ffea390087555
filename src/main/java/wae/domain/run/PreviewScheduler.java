package wae.domain.run;

/**
 * When to look at the probes: as often as {@link #MOST} of the training's time allows, and when to keep what was seen:
 * about {@link #KEPT} times a run, at logarithmic distances, since most happens at first. A look that is due while
 * there is no time for it is taken as soon as there is.
 */
public final class PreviewScheduler {

    /** Largest share of the training's time that looking may take; a screen that shows it may take as much again. */
    public static final double MOST = 0.01;

    /** Looks that are kept of a run. */
    static final int KEPT = 60;

    private final long steps;
    private long nextKept;
    private long spent;
    private long usual;

    /**
     * A pace.
     *
     * @param steps of the whole run
     * @param done  steps that were done before this sitting
     */
    PreviewScheduler(long steps, long done) {
        this.steps = steps;
        this.nextKept = following(done);
    }

    /** The first step after one at which a look is kept: powers of the KEPTth root of all steps. */
    private long following(long done) {
        double ratio = Math.pow(steps, 1.0 / (KEPT - 1));
        long next = done + 1;
        for (int k = 0; k < KEPT; k++) {
            long at = Math.round(Math.pow(ratio, k));
            if (at > done) {
                next = at;
                break;
            }
        }
        return next;
    }

    /** Whether what is seen at a step is to be kept. */
    boolean keeps(long done) {
        return done >= nextKept;
    }

    /**
     * Whether to look. The start, the end and a run that holds are looked at anyway: then no step waits.
     *
     * @param worked nanoseconds of training so far, looking included
     */
    boolean allows(long worked) {
        return spent + usual <= MOST * worked;
    }

    /** How long a look may take. */
    void expects(long nanos) {
        usual = nanos;
    }

    /** A look was taken. @param nanos that it took */
    void looked(long nanos) {
        spent += nanos;
        usual = (usual + nanos) / 2;
    }

    /** What was seen at a step was kept. */
    void kept(long done) {
        nextKept = following(done);
    }

    /** Nanoseconds spent so far. */
    long spent() {
        return spent;
    }
}
