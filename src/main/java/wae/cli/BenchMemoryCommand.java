package wae.cli;

import static wae.domain.training.ClassifierSettings.WEIGHT_DECAY;
import static wae.domain.training.TrainingSettings.BATCH;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.SCHEDULE;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wae.domain.classification.SystemKind;
import wae.domain.dataset.DataChoice;
import wae.domain.image.PictureSize;
import wae.domain.network.VggBackbones;
import wae.domain.task.Problem;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Stage;
import wae.domain.training.Trainer;
import wae.domain.training.Training;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingDataSets;
import wae.domain.training.TrainingLoop;
import wae.domain.training.TrainingSignal;
import wae.domain.training.TrainingState;

/** {@code bench memory}: whether the process grows while it trains. */
@Command(name = "memory", mixinStandardHelpOptions = true,
        description = "Train encoder, decoder and small VGG jointly for many steps and print, after 100 steps and every tenth"
                + " of the run: the process's memory that is resident; the Java heap that is in use after a collection; and"
                + " what lies outside of the heap, which is exact if Java is started with -Xms and -Xmx alike and"
                + " -XX:+AlwaysPreTouch, and the minimum that it can be otherwise. Needs no data.")
public final class BenchMemoryCommand implements Callable<Integer> {

    private static final int SIDE = 16;

    /**
     * Where memory is, bytes.
     *
     * @param resident of the process
     * @param used     of the Java heap, after a collection
     * @param heap     that Java has taken for its heap
     */
    private record Memory(long step, long resident, long used, long heap) {

        long outside() {
            return resident - heap;
        }
    }

    @Option(names = "--steps", defaultValue = "10000", paramLabel = "N", description = "Steps in all.")
    private long steps;

    @Option(names = "--batch", defaultValue = "16", paramLabel = "N", description = "Images in a step.")
    private int batch;

    @Option(names = "--threads", defaultValue = "2", paramLabel = "N", description = "Threads of a step.")
    private int threads;

    @Spec
    private CommandSpec spec;

    private final Trainer trainer;
    private final TrainingDataSets data;
    private final LongSupplier memory;
    private final List<Memory> marks = new ArrayList<>();

    /** @param memory of this process that is in physical memory, bytes */
    public BenchMemoryCommand(Trainer trainer, TrainingDataSets data, LongSupplier memory) {
        this.trainer = trainer;
        this.data = data;
        this.memory = memory;
    }

    @Override
    public Integer call() throws Problem {
        PrintWriter printer = spec.commandLine().getOut();
        try (StopOnInterrupt stop = new StopOnInterrupt()) {
            TrainingData pictures = data.open(new DataChoice.ShapesAndTextures(SIDE), Stage.JOINT, 1, stop);
            ClassifierSettings settings = settings(pictures.classNames().orElseThrow().count());
            TrainingSignal signal = new TrainingSignal();
            try (Training training = trainer.start(settings, TrainingState.initial(settings, Map.of()), threads)) {
                new TrainingLoop(settings, pictures.batches(settings), signal).run(training, 0, (status, now) -> {
                    if (isMark(status.stepsDone())) {
                        print(printer, memory(status.stepsDone()));
                    }
                    if (stop.cancelled()) {
                        signal.stop();
                    }
                });
            }
        }
        printGrowth(printer);
        return 0;
    }

    private boolean isMark(long done) {
        return done == steps || done == 100 || done % Math.max(1, steps / 10) == 0;
    }

    private Memory memory(long step) {
        long resident = memory.getAsLong();
        System.gc();
        Runtime java = Runtime.getRuntime();
        return new Memory(step, resident, java.totalMemory() - java.freeMemory(), java.totalMemory());
    }

    private void print(PrintWriter printer, Memory now) {
        marks.add(now);
        printer.printf(Locale.ROOT, "step %d: resident %.1f MiB; heap %.1f MiB in use after a collection, of %.1f;"
                + " outside the heap %.1f MiB%n", now.step(), megabytes(now.resident()), megabytes(now.used()),
                megabytes(now.heap()), megabytes(now.outside()));
        printer.flush();
    }

    /** The first tenth is left out: there, Java still compiles and buffers are made. */
    private void printGrowth(PrintWriter printer) {
        marks.stream().filter(mark -> mark.step() >= steps / 10).findFirst().ifPresent(from -> {
            Memory to = marks.get(marks.size() - 1);
            printer.printf(Locale.ROOT, "from step %d to %d: resident %+.1f MiB, heap in use %+.1f, outside the heap %+.1f%n",
                    from.step(), to.step(), megabytes(to.resident() - from.resident()),
                    megabytes(to.used() - from.used()), megabytes(to.outside() - from.outside()));
            printer.flush();
        });
    }

    private ClassifierSettings settings(int classes) {
        return ClassifierSettings.standard(Stage.JOINT, SystemKind.WAE, VggBackbones.small(), classes,
                        PictureSize.square(SIDE)).with(STEPS, steps).with(BATCH, (long) batch).with(LEARNING_RATE, 1e-4)
                .with(WARM_UP, 0L).with(SCHEDULE, LearningRateSchedule.CONSTANT).with(WEIGHT_DECAY, 0.0);
    }

    private static double megabytes(long bytes) {
        return bytes / (double) (1 << 20);
    }
}
