package wae.domain.training;

import java.util.List;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.LabelledPictures;
import wae.domain.dataset.PatchSource;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** Pictures for an auto-encoder. */
record PatchData(DataChoice choice, PatchSource patches) implements TrainingData {

    @Override
    public Optional<ClassNames> classNames() {
        return Optional.empty();
    }

    @Override
    public Optional<LabelledPictures> validation() {
        return Optional.empty();
    }

    @Override
    public PictureSize size() {
        return patches.smallest();
    }

    @Override
    public TrainingBatches batches(TrainingSettings settings) throws Problem {
        AutoEncoderSettings wanted = (AutoEncoderSettings) settings;
        return TrainingBatches.of(patches.holding(wanted.patch()), wanted);
    }

    @Override
    public int pictures() {
        return patches.pictures();
    }

    @Override
    public List<String> skipped() {
        return patches.skipped();
    }

    @Override
    public String fingerprint() {
        return patches.fingerprint();
    }
}
