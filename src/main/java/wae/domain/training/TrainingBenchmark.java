package wae.domain.training;

import static wae.domain.training.AutoEncoderSettings.DECODER_WEIGHT_DECAY;
import static wae.domain.training.ClassifierSettings.WEIGHT_DECAY;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.SCHEDULE;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.VggBackbones;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Measures how fast the engine trains, as a run does it: images are drawn on a thread of their own. */
public final class TrainingBenchmark {

    private static final double RATE = 1e-4;

    private final Trainer trainer;
    private final int warmUp;
    private final int runs;
    private final int steps;

    /**
     * A measurement that has not begun.
     *
     * @param warmUp steps before the first run
     * @param runs   at least 1
     * @param steps  in a run, at least 1
     */
    public TrainingBenchmark(Trainer trainer, int warmUp, int runs, int steps) {
        if (warmUp < 1 || runs < 1 || steps < 1) {
            throw new IllegalArgumentException("A benchmark needs at least one warm-up step, one run and one step in it.");
        }
        this.trainer = trainer;
        this.warmUp = warmUp;
        this.runs = runs;
        this.steps = steps;
    }

    /** Steps that a measurement takes in all. */
    public long allSteps() {
        return warmUp + (long) runs * steps;
    }

    /** The auto-encoder: width 16, sub-pixel decoder, sixteen patches of 64x64, Adam. */
    public AutoEncoderSettings autoEncoder() {
        return AutoEncoderSettings.standard().with(STEPS, allSteps()).with(LEARNING_RATE, RATE).with(WARM_UP, 0L)
                .with(SCHEDULE, LearningRateSchedule.CONSTANT).with(DECODER_WEIGHT_DECAY, 0.0);
    }

    /** The small VGG: 64 pictures of 32x32, moved and mirrored, Adam. */
    public ClassifierSettings smallVgg(int classes) {
        return ClassifierSettings.standard(Stage.BASELINE, SystemKind.BASELINE, VggBackbones.small(), classes,
                        PictureSize.square(32)).with(STEPS, allSteps()).with(LEARNING_RATE, RATE).with(WARM_UP, 0L)
                .with(SCHEDULE, LearningRateSchedule.CONSTANT).with(WEIGHT_DECAY, 0.0);
    }

    /**
     * Trains, and measures after the warm-up.
     *
     * @param name    of what is trained
     * @param threads that a step may use
     * @throws Problem if the engine cannot train, or pictures are gone
     */
    public TrainingThroughput measure(String name, TrainingSettings settings, TrainingState start, TrainingBatches batches,
                                int threads, Monitor monitor) throws Problem {
        Laps laps = new Laps();
        try (Training training = trainer.start(settings, start, threads)) {
            new TrainingLoop(settings, batches, new TrainingSignal()).run(training, 0, (status, now) -> {
                monitor.check();
                long measured = status.stepsDone() - warmUp;
                if (measured >= 0 && measured % steps == 0) {
                    laps.add(status, now);
                }
                monitor.progress((double) status.stepsDone() / settings.steps());
            });
        }
        return new TrainingThroughput(name, settings.batch(), warmUp, steps, laps.rates(settings.batch() * steps), laps.fractions());
    }

    /** The clocks at the end of the warm-up and of each run. */
    private static final class Laps {

        private final List<Long> ends = new ArrayList<>();
        private final List<Map<StepPart, Double>> nanos = new ArrayList<>();

        void add(TrainingStatus status, Training training) {
            Map<StepPart, Double> parts = new EnumMap<>(StepPart.class);
            training.nanos().forEach((part, time) -> parts.put(part, (double) time));
            double waited = status.waitingFraction() * status.seconds() * 1e9;
            parts.merge(StepPart.DATA, waited, Double::sum);
            nanos.add(parts);
            ends.add(System.nanoTime());
        }

        List<Double> rates(int pictures) {
            List<Double> rates = new ArrayList<>();
            for (int i = 1; i < ends.size(); i++) {
                rates.add(pictures * 1e9 / (ends.get(i) - ends.get(i - 1)));
            }
            return rates;
        }

        Map<StepPart, Double> fractions() {
            int last = ends.size() - 1;
            double whole = ends.get(last) - ends.get(0);
            Map<StepPart, Double> fractions = new EnumMap<>(StepPart.class);
            double rest = 1;
            for (StepPart part : List.of(StepPart.CONVOLUTIONS, StepPart.DATA, StepPart.UPDATER)) {
                double fraction = (nanos.get(last).getOrDefault(part, 0.0) - nanos.get(0).getOrDefault(part, 0.0)) / whole;
                fractions.put(part, fraction);
                rest -= fraction;
            }
            fractions.put(StepPart.OTHER, rest);
            return fractions;
        }
    }
}
