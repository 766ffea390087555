package wae.domain.training;

/** How the learning rate changes over a run. */
public enum LearningRateSchedule {
    /** Half a cosine from the whole rate to nothing. */
    COSINE {
        @Override
        double factor(double progress) {
            return (1 + Math.cos(Math.PI * progress)) / 2;
        }
    },
    /** Times 0.3 after each third of the run. */
    STEPS {
        @Override
        double factor(double progress) {
            return progress < 1 / 3.0 ? 1 : progress < 2 / 3.0 ? STEP : STEP * STEP;
        }
    },
    /** The same throughout. */
    CONSTANT {
        @Override
        double factor(double progress) {
            return 1;
        }
    };

    private static final double STEP = 0.3;

    /** @param progress fraction of the run that is done, 0 to 1 */
    abstract double factor(double progress);
}
