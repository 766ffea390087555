package wae.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wae.NativeSetup;
import wae.domain.dataset.Augmentation;
import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.image.AreaResampler;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Training;
import wae.domain.training.TrainingBatches;
import wae.domain.training.TrainingBenchmark;
import wae.domain.training.TrainingState;
import wae.engine.dl4j.Dl4jEngine;
import wae.engine.dl4j.Dl4jTrainer;

/**
 * Our training of the small VGG against PyTorch's through DJL, in turn, in one process: after a warm-up of both, in each
 * round each takes some steps on the same batches, the first changing places with the second from round to round.
 * {@code mvn -Ppeer test-compile exec:exec}; {@code -Dpeer.threads}, {@code -Dpeer.rounds}, {@code -Dpeer.steps} say how.
 */
public final class TrainingPeer {

    private static final int WARM_UP = 30;
    private static final int BATCHES = 8;

    private TrainingPeer() {
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        int threads = Integer.getInteger("peer.threads", 2);
        int rounds = Integer.getInteger("peer.rounds", 15);
        int steps = Integer.getInteger("peer.steps", 10);
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        NativeSetup.apply();
        TrainingBenchmark benchmark = new TrainingBenchmark(new Dl4jTrainer(new Dl4jEngine()), 1, 1, Integer.MAX_VALUE);
        LabelledBatches data = new LabelledBatches(new ShapesAndTextures(32, 1), Augmentation.NONE);
        ClassifierSettings settings = benchmark.smallVgg(data.data().classes().count());
        List<LabelledBatch> batches = batches(TrainingBatches.of(data, settings, new AreaResampler()));
        TrainingState start = TrainingState.initial(settings, Map.of());
        try (Training ours = new Dl4jTrainer(new Dl4jEngine()).start(settings, start, threads);
                Training theirs = new TorchTraining(settings.batch(), settings.picture().width(), settings.classes())) {
            System.out.printf("small VGG, 32x32, batch %d, Adam, %d threads; DL4J against %s through DJL, "
                    + "warm-up %d steps, %d rounds of %d steps in turn%n", settings.batch(), threads,
                    TorchTraining.version(), WARM_UP, rounds, steps);
            rate(ours, batches, WARM_UP, settings.batch());
            rate(theirs, batches, WARM_UP, settings.batch());
            double[] our = new double[rounds];
            double[] their = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                if (round % 2 == 0) {
                    our[round] = rate(ours, batches, steps, settings.batch());
                    their[round] = rate(theirs, batches, steps, settings.batch());
                } else {
                    their[round] = rate(theirs, batches, steps, settings.batch());
                    our[round] = rate(ours, batches, steps, settings.batch());
                }
            }
            report(our, their);
        }
        System.exit(0); // DJL's threads would keep the process
    }

    private static List<LabelledBatch> batches(TrainingBatches source) throws Exception {
        List<LabelledBatch> batches = new ArrayList<>();
        for (int step = 0; step < BATCHES; step++) {
            batches.add(source.draw(step));
        }
        return batches;
    }

    private static double rate(Training training, List<LabelledBatch> batches, int steps, int pictures) {
        long start = System.nanoTime();
        for (int step = 0; step < steps; step++) {
            training.step(batches.get(step % batches.size()));
        }
        return (double) steps * pictures * 1e9 / (System.nanoTime() - start);
    }

    private static void report(double[] our, double[] their) {
        double[] ratios = new double[our.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = our[i] / their[i];
        }
        print("DL4J, pictures/s", our, "%.0f");
        print("PyTorch, pictures/s", their, "%.0f");
        print("ratio DL4J / PyTorch", ratios, "%.2f");
    }

    private static void print(String name, double[] values, String format) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String line = "%-22s median #, quartiles # to #, least #, most #%n".replace("#", format);
        int last = sorted.length - 1;
        System.out.printf(Locale.ROOT, line, name, sorted[last / 2], sorted[last / 4], sorted[last - last / 4],
                sorted[0], sorted[last]);
    }
}
