package wae.domain.training;

import wae.domain.dataset.LabelledBatch;
import wae.domain.dataset.LabelledBatches;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.task.Problem;

/** Labelled pictures as a classifier's network takes them: halved, after their augmentation, for the half-size baseline. */
final class ClassifierBatches implements TrainingBatches {

    private final LabelledBatches batches;
    private final ClassifierSettings settings;
    private final PictureResampler resampler;
    private final PictureSize input;

    ClassifierBatches(LabelledBatches batches, ClassifierSettings settings, PictureResampler resampler) {
        this.batches = batches;
        this.settings = settings;
        this.resampler = resampler;
        this.input = settings.system().networkInput();
    }

    @Override
    public LabelledBatch draw(long step) throws Problem {
        LabelledBatch batch = batches.training(settings.seed(), step, settings.batch());
        return input.equals(settings.picture()) ? batch : new LabelledBatch(resampled(batch.pictures()), batch.labels());
    }

    private float[] resampled(float[] pictures) {
        int from = Math.toIntExact(Picture.CHANNELS * settings.picture().pixels());
        int to = Math.toIntExact(Picture.CHANNELS * input.pixels());
        float[] resampled = new float[pictures.length / from * to];
        float[] one = new float[from];
        for (int i = 0; i < pictures.length / from; i++) {
            System.arraycopy(pictures, i * from, one, 0, from);
            Picture picture = Picture.fromNetwork(Planes.owning(Picture.CHANNELS, settings.picture(), one));
            Planes planes = resampler.resampled(picture, input).networkInput();
            System.arraycopy(planes.toArray(), 0, resampled, i * to, to);
        }
        return resampled;
    }
}
