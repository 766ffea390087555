package wae.cli;

import picocli.CommandLine.Option;

/** Under what conditions a run takes place. */
final class RunConditions {

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N",
            description = "Of everything that is random: weights, order, augmentation, and the split where the folder has none.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of a step; all cores if absent.")
    private Integer threads;

    long seed() {
        return seed;
    }

    int threads(int cores) {
        return threads == null ? cores : threads;
    }
}
