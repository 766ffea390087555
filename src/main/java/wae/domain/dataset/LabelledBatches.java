package wae.domain.dataset;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/**
 * Draws a data set in batches: for training shuffled anew in every epoch and varied, for validation in order and as it
 * is. A damaged picture is left out and the next one of the epoch takes its place. For one thread at a time.
 */
public final class LabelledBatches {

    private final LabelledData data;
    private final Augmentation augmentation;
    private ShuffledEpochs order;

    /** Batches of a data set. */
    public LabelledBatches(LabelledData data, Augmentation augmentation) {
        this.data = data;
        this.augmentation = augmentation;
    }

    /** What is drawn from. */
    public LabelledData data() {
        return data;
    }

    /** Steps that one epoch takes, the last one partly in the next epoch. */
    public long stepsPerEpoch(int batch) {
        return (data.training().count() + batch - 1L) / batch;
    }

    /**
     * The training batch of a step: the same seed, step and batch size give the same batch, whatever was drawn before.
     *
     * @param step from 0
     * @throws Problem if pictures are no longer there, or all are damaged
     */
    public LabelledBatch training(long seed, long step, int batch) throws Problem {
        LabelledPictures pictures = data.training();
        if (order == null || order.seed() != seed) {
            order = new ShuffledEpochs(pictures.count(), seed);
        }
        float[] values = new float[batch * length()];
        int[] labels = new int[batch];
        for (int i = 0; i < batch; i++) {
            long place = step * batch + i;
            Labelled drawn = usable(pictures, place);
            labels[i] = drawn.label();
            vary(drawn.picture(), new SplittableRandom(Seeds.mix(seed, ~place)), values, i);
        }
        return new LabelledBatch(values, labels);
    }

    /**
     * Validation pictures in order, unvaried.
     *
     * @param from  index of the first
     * @param count how many; fewer come at the end, and where pictures are damaged
     * @throws Problem if pictures are no longer there
     */
    public LabelledBatch validation(int from, int count) throws Problem {
        LabelledPictures pictures = data.validation();
        int to = Math.min(pictures.count(), from + count);
        float[] values = new float[Math.max(0, to - from) * length()];
        int[] labels = new int[Math.max(0, to - from)];
        int good = 0;
        for (int index = from; index < to; index++) {
            Optional<EightBitPicture> picture = pictures.picture(index);
            if (picture.isPresent()) {
                picture.get().putWindow(0, 0, data.size(), false, values, good * length());
                labels[good++] = pictures.label(index);
            }
        }
        return new LabelledBatch(Arrays.copyOf(values, good * length()), Arrays.copyOf(labels, good));
    }

    private int length() {
        return Math.toIntExact(Picture.CHANNELS * data.size().pixels());
    }

    private record Labelled(EightBitPicture picture, int label) {
    }

    private Labelled usable(LabelledPictures pictures, long place) throws Problem {
        for (int attempt = 0; attempt < pictures.count(); attempt++) {
            int index = order.picture(place + attempt);
            Optional<EightBitPicture> picture = pictures.picture(index);
            if (picture.isPresent()) {
                return new Labelled(picture.get(), pictures.label(index));
            }
        }
        throw new Problem("All training images of " + data.name() + " are damaged.");
    }

    private void vary(EightBitPicture picture, SplittableRandom random, float[] values, int i) {
        int shift = augmentation.shift();
        int left = random.nextInt(2 * shift + 1) - shift;
        int top = random.nextInt(2 * shift + 1) - shift;
        boolean mirrored = augmentation.flip() && random.nextBoolean();
        PictureSize size = data.size();
        picture.putWindow(left, top, size, mirrored, values, i * length());
    }
}
