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
final class PatchData implements TrainingData {

    private final DataChoice choice;
    private final PatchSource patches;
    /** What batches are drawn from: what is too small for a patch, or turns out to be damaged, is skipped there. */
    private volatile PatchSource drawn;

    PatchData(DataChoice choice, PatchSource patches) {
        this.choice = choice;
        this.patches = patches;
        this.drawn = patches;
    }

    @Override
    public DataChoice choice() {
        return choice;
    }


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
        drawn = patches.holding(wanted.patch());
        return TrainingBatches.of(drawn, wanted);
    }

    @Override
    public int pictures() {
        return drawn.pictures();
    }

    @Override
    public List<String> skipped() {
        return drawn.skipped();
    }

    @Override
    public int skippedCount() {
        return drawn.skippedCount();
    }

    @Override
    public String fingerprint() {
        return patches.fingerprint();
    }
}
