package wae.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wae.domain.dataset.DataChoice;
import wae.domain.machine.Machine;
import wae.domain.task.Counted;
import wae.domain.task.Problem;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Stage;
import wae.domain.training.StepPart;
import wae.domain.training.ThroughputStore;
import wae.domain.training.Trainer;
import wae.domain.training.TrainingBenchmark;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingDataSets;
import wae.domain.training.TrainingState;
import wae.domain.training.TrainingThroughput;

/** {@code bench training}: pictures per second of the auto-encoder and the small VGG, and where a step's time goes. */
@Command(name = "training", mixinStandardHelpOptions = true,
        description = "Train the auto-encoder (width 16, 16 patches of 64x64) and the small VGG (64 images of 32x32) for a"
                + " moment: images per second and where a step's time goes. Needs no data.")
public final class BenchTrainingCommand implements Callable<Integer> {

    @Option(names = "--threads", defaultValue = "2", paramLabel = "N", description = "Threads of a step.")
    private int threads;

    @Option(names = "--warm-up", defaultValue = "20", paramLabel = "STEPS", description = "Steps before the first run.")
    private int warmUp;

    @Option(names = "--runs", defaultValue = "7", paramLabel = "N", description = "Runs that are measured.")
    private int runs;

    @Option(names = "--steps", defaultValue = "20", paramLabel = "N", description = "Steps in a run.")
    private int steps;

    @Option(names = "--json", paramLabel = "FILE", description = "Where the figures go as JSON.")
    private Path json;

    @Spec
    private CommandSpec spec;

    private final Trainer trainer;
    private final TrainingDataSets data;
    private final Machine machine;
    private final ThroughputStore store;

    /** @param machine that is measured */
    public BenchTrainingCommand(Trainer trainer, TrainingDataSets data, Machine machine, ThroughputStore store) {
        this.trainer = trainer;
        this.data = data;
        this.machine = machine;
        this.store = store;
    }

    @Override
    public Integer call() throws Problem {
        TrainingBenchmark benchmark = benchmark();
        PrintWriter printer = spec.commandLine().getOut();
        List<TrainingThroughput> paces = new ArrayList<>();
        try (StopOnInterrupt stop = new StopOnInterrupt();
                ProgressLine line = new ProgressLine(spec, stop)) {
            line.word("auto-encoder");
            AutoEncoderSettings autoEncoder = benchmark.autoEncoder();
            TrainingData samples = data.open(new DataChoice.SamplePictures(), Stage.AUTO_ENCODER, 1, stop);
            paces.add(benchmark.measure("auto-encoder", autoEncoder, TrainingState.initial(autoEncoder),
                    samples.batches(autoEncoder), threads, line));
            line.word("small VGG");
            TrainingData classes = data.open(new DataChoice.ShapesAndTextures(32), Stage.BASELINE, 1, stop);
            ClassifierSettings vgg = benchmark.smallVgg(classes.classNames().orElseThrow().count());
            paces.add(benchmark.measure("small VGG", vgg, TrainingState.initial(vgg, Map.of()), classes.batches(vgg),
                    threads, line));
            line.clear();
        }
        print(paces, printer);
        if (json != null) {
            store.save(paces, threads, json);
        }
        return 0;
    }

    private TrainingBenchmark benchmark() {
        try {
            return new TrainingBenchmark(trainer, warmUp, runs, steps);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void print(List<TrainingThroughput> paces, PrintWriter printer) {
        printer.printf("Training with Deeplearning4j, %s; %s, %s, %s%n", Counted.of(threads, "thread"), machine.processor(),
                Counted.of(machine.cores(), "core"), machine.system());
        printer.printf("%s of %s after %s; images are drawn on a thread of their own%n%n",
                Counted.of(runs, "run"), Counted.of(steps, "step"), Counted.of(warmUp, "warm-up step"));
        printer.printf("| network | batch | images/s (median) | min to max | spread |%s%n", titles());
        printer.printf("|---|---|---|---|---|---|---|---|---|%n");
        for (TrainingThroughput pace : paces) {
            StringBuilder fractions = new StringBuilder();
            for (StepPart part : StepPart.values()) {
                fractions.append(String.format(Locale.ROOT, " %.1f %% |", 100 * pace.fractions().get(part)));
            }
            printer.printf(Locale.ROOT, "| %s | %d | %.0f | %.0f to %.0f | %.1f %% |%s%n", pace.name(), pace.batch(),
                    pace.median(), pace.min(), pace.max(), 100 * pace.spread(), fractions);
        }
        printer.printf("%nConvolutions (with bias and ReLU, forth and back) and updater: the engine's clock around them; data: waiting"
                + " for images and copying them; other: the rest.%n");
        printer.flush();
    }

    private static String titles() {
        StringBuilder titles = new StringBuilder();
        for (StepPart part : StepPart.values()) {
            titles.append(' ').append(part.title()).append(" |");
        }
        return titles.toString();
    }
}
