package wae.cli;

import picocli.CommandLine.Option;

/** What counts beside the two heads of an accelerated classifier. */
final class SumOption {

    @Option(names = "--sum-weight", defaultValue = "0", paramLabel = "WEIGHT",
            description = "Weight of the sum's own cross-entropy beside those of the low branch and the fusion network.")
    private double weight;

    double weight() {
        return weight;
    }
}
