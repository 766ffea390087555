package wae.cli;

import picocli.CommandLine.Option;
import wae.domain.training.LearningRateSchedule;

/** How the learning rate changes over a run. */
final class RateOptions {

    @Option(names = "--warm-up", defaultValue = "100", paramLabel = "STEPS",
            description = "Steps over which the learning rate rises from nothing.")
    private long warmUp;

    @Option(names = "--schedule", defaultValue = "cosine", paramLabel = "NAME",
            description = "How it changes after that: cosine (falls to nothing), steps (times 0.3 after each third of the run) or"
                    + " constant.")
    private LearningRateSchedule schedule;

    long warmUp() {
        return warmUp;
    }

    LearningRateSchedule schedule() {
        return schedule;
    }
}
