package wae.domain.comparison;

import static wae.domain.training.ClassifierSettings.WEIGHT_DECAY;
import static wae.domain.training.TrainingSettings.BATCH;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.SEED;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.TrainedClassifier;
import wae.domain.dataset.Augmentation;
import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.LabelledData;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.network.NetworkEngine;
import wae.domain.network.TrainedNetwork;
import wae.domain.pruning.FineTuning;
import wae.domain.pruning.TaylorCriteria;
import wae.domain.pruning.TaylorPruning;
import wae.domain.pruning.ThiNetPruning;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Stage;
import wae.domain.training.Trainer;
import wae.domain.training.TrainerFineTuning;
import wae.domain.training.TrainingBatches;

/** Makes a smaller classifier of a trained one: ThiNet or Taylor, trained on in between and at the end. */
public final class ClassifierPruning {

    /** Places looked at in each sample, as ThiNet's authors did. */
    private static final int PLACES = 10;
    /** Examples in one batch of gradients. */
    private static final int GRADIENT_BATCH = 16;

    /** Of the progress that is shown, where training follows. */
    private static final double PRUNING_FRACTION = 0.5;

    private final NetworkEngine engine;
    private final Gradients gradients;
    private final Trainer trainer;
    private final PictureResampler resampler;
    private final int threads;

    /** Where Taylor's criterion is measured. */
    @FunctionalInterface
    public interface Gradients {
        /** The criterion on some examples. @param size of the network's input */
        TaylorCriteria on(List<LabelledBatch> examples, PictureSize size, int threads);
    }

    /**
     * A way to prune.
     *
     * @param engine  runs the network on samples
     * @param threads that running and training may use
     */
    public ClassifierPruning(NetworkEngine engine, Gradients gradients, Trainer trainer, PictureResampler resampler,
                             int threads) {
        this.engine = engine;
        this.gradients = gradients;
        this.trainer = trainer;
        this.resampler = resampler;
        this.threads = threads;
    }

    /**
     * Prunes.
     *
     * @param data    with the classifier's classes and picture size; its training pictures are used
     * @param monitor cancelling it ends with a {@link wae.domain.task.CancelledException}; nothing is kept then
     * @throws Problem if the classifier is not one that can be pruned so, or data and classifier do not go together
     */
    public TrainedClassifier prune(TrainedClassifier classifier, LabelledData data, PruningSettings settings,
                                   Monitor monitor) throws Problem {
        ClassifierSystem system = classifier.system();
        requireFit(classifier, data);
        LabelledBatches batches = new LabelledBatches(data, Augmentation.NONE);
        FineTuning between = tuning(classifier, data, settings, settings.tuneSteps());
        double fraction = settings.lastSteps() == 0 ? 1 : PRUNING_FRACTION;
        Monitor first = monitor.part(0, fraction);
        TrainedNetwork pruned = settings.kind() == SystemKind.THINET
                ? new ThiNetPruning(engine, threads, samples(batches, settings), PLACES, between, settings.seed())
                        .prune(classifier.network(), settings.keep(), first)
                : new TaylorPruning(gradients.on(examples(batches, settings), system.picture(), threads), between,
                        settings.parts()).prune(classifier.network(), system.picture(), settings.keep(), first);
        TrainedNetwork last = tuning(classifier, data, settings, settings.lastSteps())
                .tuned(pruned, monitor.part(fraction, 1));
        String name = settings.kind().prefix() + system.backbone().name();
        return new TrainedClassifier(new ClassifierSystem(name, settings.kind(), system.backbone(), last.plan().named(name),
                system.picture()), last.weights(), classifier.classNames(), classifier.trained());
    }

    private static void requireFit(TrainedClassifier classifier, LabelledData data) throws Problem {
        ClassifierSystem system = classifier.system();
        if (system.kind().isAccelerated() || system.kind() == SystemKind.HALF_SIZE) {
            throw new Problem(system.name() + " is " + system.kind().title() + "; what is pruned is a baseline.");
        }
        if (!classifier.classNames().equals(data.classes())) {
            throw new Problem(system.name() + " was trained on other classes than those of " + data.name() + ".");
        }
        if (!system.picture().equals(data.size())) {
            throw new Problem(system.name() + " takes images of " + system.picture() + ", but those of " + data.name()
                    + " are of " + data.size() + ".");
        }
    }

    private static List<Planes> samples(LabelledBatches batches, PruningSettings settings) throws Problem {
        PictureSize size = batches.data().size();
        int one = Math.toIntExact(Picture.CHANNELS * size.pixels());
        List<Planes> samples = new ArrayList<>();
        for (int i = 0; i < settings.samples(); i++) {
            float[] values = batches.training(settings.seed(), i, 1).pictures();
            samples.add(Planes.owning(Picture.CHANNELS, size, Arrays.copyOf(values, one)));
        }
        return samples;
    }

    private static List<LabelledBatch> examples(LabelledBatches batches, PruningSettings settings) throws Problem {
        List<LabelledBatch> examples = new ArrayList<>();
        int count = Math.max(1, settings.samples() / GRADIENT_BATCH);
        for (int i = 0; i < count; i++) {
            examples.add(batches.training(settings.seed(), i, Math.min(GRADIENT_BATCH, settings.samples())));
        }
        return examples;
    }

    private FineTuning tuning(TrainedClassifier classifier, LabelledData data, PruningSettings settings, long steps) {
        if (steps == 0) {
            return FineTuning.NONE;
        }
        ClassifierSystem system = classifier.system();
        ClassifierSettings training = ClassifierSettings.standard(Stage.BASELINE, settings.kind(), system.backbone(),
                        classifier.classNames().count(), system.picture()).with(STEPS, steps)
                .with(BATCH, (long) settings.batch()).with(LEARNING_RATE, settings.rate()).with(WARM_UP, 0L)
                .with(WEIGHT_DECAY, 0.0).with(SEED, settings.seed());
        TrainingBatches batches =
                TrainingBatches.of(new LabelledBatches(data, training.augmentation()), training, resampler);
        return new TrainerFineTuning(trainer, training, batches, threads);
    }
}
