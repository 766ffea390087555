package wae.viewmodel.compare;

import java.nio.file.Path;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.TrainedClassifier;
import wae.domain.task.Problem;

/** A store that holds nothing. */
final class NoClassifiers implements ClassifierStore {

    @Override
    public TrainedClassifier open(Path model) throws Problem {
        throw new Problem(model + " holds no classifier.");
    }

    @Override
    public void save(TrainedClassifier classifier, Path file) {
        throw new UnsupportedOperationException();
    }
}
