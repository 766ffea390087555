package wae.domain.training;

import java.util.List;
import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.PatchSource;
import wae.domain.image.PictureResampler;
import wae.domain.task.Problem;

/** What a run learns from, batch by batch, whatever its stage. Drawn from by one thread at a time. */
public interface TrainingBatches {

    /**
     * The batch of a step: the same step gives the same batch, whatever was drawn before.
     *
     * @param step from 0
     * @throws Problem if the pictures are no longer there
     */
    LabelledBatch draw(long step) throws Problem;

    /** Number of usable pictures. */
    int pictures();

    /** Names of files that were left out, with the reason; may grow. */
    List<String> skipped();

    /** Hash that changes with the data, so that a run can say what it was trained on. */
    String fingerprint();

    /** Patches of a picture folder for an auto-encoder; their labels are empty. */
    static TrainingBatches of(PatchSource patches, AutoEncoderSettings settings) {
        return new TrainingBatches() {
            @Override
            public LabelledBatch draw(long step) throws Problem {
                return new LabelledBatch(patches.draw(settings.seed(), step, settings.batch(), settings.patch()),
                        new int[0]);
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
        };
    }

    /**
     * Pictures with labels for a classifier, of the size that its network takes.
     *
     * @param resampler that halves for the half-size baseline, the same as in its use
     */
    static TrainingBatches of(LabelledBatches batches, ClassifierSettings settings, PictureResampler resampler) {
        return new ClassifierBatches(batches, settings, resampler);
    }
}
