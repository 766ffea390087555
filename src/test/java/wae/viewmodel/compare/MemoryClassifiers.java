package wae.viewmodel.compare;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.Systems;
import wae.domain.classification.TrainedClassifier;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;
import wae.domain.training.Initialiser;

/** Classifiers by path, without files. */
final class MemoryClassifiers implements ClassifierStore {

    /** What tiny classifiers tell apart. */
    static final ClassNames CLASSES = new ClassNames(List.of("cat", "dog", "bird", "fish", "frog", "horse"));

    private final Map<Path, TrainedClassifier> kept = new HashMap<>();

    @Override
    public TrainedClassifier open(Path model) throws Problem {
        if (!kept.containsKey(model)) {
            throw new Problem(model + " holds no classifier.");
        }
        return kept.get(model);
    }

    @Override
    public void save(TrainedClassifier classifier, Path file) {
        kept.put(file, classifier);
    }

    /** Keeps a tiny classifier for pictures of 32 x 32 that counts as trained. */
    Path keepTrained(String system, String path) {
        Path file = Path.of(path);
        save(tiny(system, true), file);
        return file;
    }

    /** Keeps a tiny classifier for pictures of 32 x 32 of other classes that counts as trained. */
    Path keepTrained(String name, ClassNames classes, String path) {
        ClassifierSystem system = Systems.of(name, classes.count(), PictureSize.square(32));
        Path file = Path.of(path);
        save(new TrainedClassifier(system, Initialiser.he(system.plan(), system.networkInput(), 1), classes, true),
                file);
        return file;
    }

    /** A tiny classifier with random weights. @param trained whether it says that they were learned */
    static TrainedClassifier tiny(String name, boolean trained) {
        ClassifierSystem system = Systems.of(name, CLASSES.count(), PictureSize.square(32));
        return new TrainedClassifier(system, system.withFixed(Initialiser.he(system.plan(), system.networkInput(), 1)),
                CLASSES, trained);
    }
}
