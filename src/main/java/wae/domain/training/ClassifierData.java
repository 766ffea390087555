package wae.domain.training;

import java.util.List;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.ClassCounts;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** Labelled pictures for a classifier. */
record ClassifierData(DataChoice choice, LabelledData data, PictureResampler resampler) implements TrainingData {

    @Override
    public Optional<ClassNames> classNames() {
        return Optional.of(data.classes());
    }

    @Override
    public Optional<LabelledPictures> validation() {
        return Optional.of(data.validation());
    }

    @Override
    public Optional<ClassCounts> classCounts() {
        return Optional.of(ClassCounts.of(data));
    }

    @Override
    public List<FolderReading> readings() {
        return data.readings();
    }

    @Override
    public List<String> notes() {
        return data.notes();
    }

    @Override
    public PictureSize size() {
        return data.size();
    }

    @Override
    public TrainingBatches batches(TrainingSettings settings) throws Problem {
        ClassifierSettings wanted = (ClassifierSettings) settings;
        if (wanted.classes() != data.classes().count() || !wanted.picture().equals(data.size())) {
            throw new Problem("The settings are for " + wanted.classes() + " classes of " + wanted.picture()
                    + " pixels, but " + name() + " has " + data.classes().count() + " of " + data.size() + ".");
        }
        LabelledBatches batches = new LabelledBatches(data, wanted.augmentation());
        return TrainingBatches.of(batches, wanted, resampler);
    }

    @Override
    public int pictures() {
        return data.training().count();
    }

    @Override
    public List<String> skipped() {
        return data.skipped();
    }

    @Override
    public int skippedCount() {
        return data.skippedCount();
    }

    @Override
    public String fingerprint() {
        return data.fingerprint();
    }
}
