package wae.domain.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import wae.domain.classification.Branch;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.Evaluation;
import wae.domain.classification.Prediction;
import wae.domain.classification.SystemRun;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;

/** Measures a classifier on pictures that it does not learn from, on the engine that will run it. */
public final class Validation {

    /** Pictures in one run of the network. */
    private static final int BATCH = 64;

    private static final Map<Branch, Metric> ACCURACIES = Map.of(Branch.LOW, Metric.LOW_ACCURACY,
            Branch.FUSION, Metric.FUSION_ACCURACY, Branch.SUM, Metric.ACCURACY);

    private final ClassifierSystem system;
    private final LabelledPictures pictures;
    private final NetworkEngine engine;
    private final int threads;
    private final PictureResampler resampler;

    public Validation(ClassifierSystem system, LabelledPictures pictures, NetworkEngine engine, int threads,
               PictureResampler resampler) {
        this.system = system;
        this.pictures = pictures;
        this.engine = engine;
        this.threads = threads;
        this.resampler = resampler;
    }

    /**
     * Accuracies and the cross-entropy of the scores that decide.
     *
     * @param goesOn asked between two batches; once it says no, the measurement is given up
     * @return empty if it was given up
     * @throws Problem if pictures are no longer there, or the engine cannot run the network
     */
    public Map<Metric, Double> measure(TrainingState state, BooleanSupplier goesOn) throws Problem {
        TrainedNetwork classifier = state.network(TrainingState.CLASSIFIER);
        Evaluation evaluation = new Evaluation(system.plan().shapes(system.networkInput())
                .get(wae.domain.network.Backbone.SCORES).channels());
        double entropy = 0;
        try (RunningNetwork network = engine.start(classifier, threads)) {
            SystemRun run = new SystemRun(system, network, resampler);
            for (int from = 0; from < pictures.count(); from += BATCH) {
                if (!goesOn.getAsBoolean()) {
                    return Map.of();
                }
                entropy += measure(run, from, evaluation);
            }
        }
        Map<Metric, Double> figures = new EnumMap<>(Metric.class);
        evaluation.accuracies().forEach((branch, accuracy) -> figures.put(ACCURACIES.get(branch), accuracy.top1()));
        figures.put(Metric.VALIDATION_CROSS_ENTROPY, entropy / Math.max(1, evaluation.accuracy().pictures()));
        return figures;
    }

    private double measure(SystemRun run, int from, Evaluation evaluation) throws Problem {
        List<Picture> batch = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int index = from; index < Math.min(pictures.count(), from + BATCH); index++) {
            Optional<EightBitPicture> picture = pictures.picture(index);
            if (picture.isPresent()) {
                batch.add(picture.get().toPicture());
                labels.add(pictures.label(index));
            }
        }
        if (batch.isEmpty()) {
            return 0;
        }
        run.prepare(batch);
        run.run();
        double entropy = 0;
        List<Prediction> predictions = run.predictions();
        for (int i = 0; i < predictions.size(); i++) {
            evaluation.add(predictions.get(i), labels.get(i));
            entropy -= Math.log(Math.max(Double.MIN_NORMAL, predictions.get(i).sum().probabilities()[labels.get(i)]));
        }
        return entropy;
    }
}
