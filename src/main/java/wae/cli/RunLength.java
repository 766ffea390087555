package wae.cli;

import picocli.CommandLine.Option;

/** How long a run takes, where somebody says so. */
final class RunLength {

    @Option(names = "--steps", paramLabel = "N", description = "Mini-batches in all.")
    private Long steps;

    @Option(names = "--epochs", paramLabel = "N",
            description = "Passes over the training pictures, in place of --steps.")
    private Double epochs;

    /** Steps. @throws IllegalArgumentException with one sentence, if there are two answers */
    long stepsOr(long otherwise, int pictures, int batch) {
        if (epochs != null && steps != null) {
            throw new IllegalArgumentException("Either --steps or --epochs says how long, not both.");
        }
        return steps != null ? steps : epochs != null ? passes(epochs, pictures, batch) : otherwise;
    }

    /** Steps in which as many pictures come up. */
    static long passes(double count, int pictures, int batch) {
        return Math.max(1, Math.round(count * pictures / Math.max(1, batch)));
    }
}
