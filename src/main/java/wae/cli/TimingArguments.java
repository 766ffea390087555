package wae.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.timing.TimingSettings;

/** How systems are timed, as options. */
final class TimingArguments {

    private static final List<String> NAMES = List.of("--size", "--classes", "--batch", "--threads", "--engine", "--rounds",
            "--seconds");

    @Option(names = "--size", defaultValue = "224", paramLabel = "PIXELS", description = "Image size in pixels.")
    private int size;

    @Option(names = "--classes", defaultValue = "1000", paramLabel = "N", description = "Classes.")
    private int classes;

    @Option(names = "--batch", defaultValue = "1", paramLabel = "N", description = "Images in one inference.")
    private int batch;

    @Option(names = "--threads", defaultValue = "2", paramLabel = "N", description = "Threads of one inference.")
    private int threads;

    @Option(names = "--engine", defaultValue = "onnx", paramLabel = "ENGINE", description = "onnx or dl4j.")
    private Engine engine;

    @Option(names = "--rounds", defaultValue = "30", paramLabel = "N", description = "Minimum number of rounds.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", paramLabel = "S", description = "Minimum duration.")
    private double seconds;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    ComparisonSettings settings() {
        try {
            TimingSettings timing = TimingSettings.STANDARD.withBatch(batch).withLeast(rounds, seconds);
            return new ComparisonSettings(classes, PictureSize.square(size), engine, threads, timing);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    /** Refuses options of which a measurement that is repeated has its own. */
    void requireNone() {
        NAMES.stream().filter(spec.commandLine().getParseResult()::hasMatchedOption).findFirst().ifPresent(name -> {
            throw new ParameterException(spec.commandLine(), name + " comes from the measurement that is repeated.");
        });
    }
}
