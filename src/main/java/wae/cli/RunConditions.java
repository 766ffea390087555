package wae.cli;

import picocli.CommandLine.Option;

/** Under what conditions a run takes place. */
final class RunConditions {

    @Option(names = "--threads", paramLabel = "N", description = "Threads of a step; all cores if absent.")
    private Integer threads;

    int threads(int cores) {
        return threads == null ? cores : threads;
    }
}
