package wae.domain.training;

import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.dataset.PatchSource;
import wae.domain.image.PictureResampler;
import wae.domain.task.Problem;

/** What a run learns from, batch by batch, whatever its stage. Drawn from by one thread at a time. */
@FunctionalInterface
public interface TrainingBatches {

    /**
     * The batch of a step: the same step gives the same batch, whatever was drawn before.
     *
     * @param step from 0
     * @throws Problem if the pictures are no longer there
     */
    LabelledBatch draw(long step) throws Problem;

    /** Patches of a picture folder for an auto-encoder; their labels are empty. */
    static TrainingBatches of(PatchSource patches, AutoEncoderSettings settings) {
        return step -> new LabelledBatch(patches.draw(settings.seed(), step, settings.batch(), settings.patch()), new int[0]);
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
