package wae.domain.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.RunningNetwork;
import wae.domain.task.Problem;

/** An external model on its engine. Bringing pictures to its size and pixel values to its convention is outside its time. */
public final class ExternalModelRun implements RunningSystem {

    private static final double PROBABILITIES_SUM = 1e-3;

    private final String name;
    private final PictureSize size;
    private final InputConvention convention;
    private final PixelLayout shown;
    private final RunningNetwork network;
    private final PictureResampler resampler;
    private float[] input = new float[0];
    private int batch;
    private float[] output = new float[0];

    /**
     * A model that is ready to run.
     *
     * @param model     that runs
     * @param size      of its pictures
     * @param network   the model on its engine; closed along with this
     * @param resampler that brings pictures to its size
     */
    public ExternalModelRun(ExternalModel model, PictureSize size, InputConvention convention, RunningNetwork network,
                      PictureResampler resampler) {
        this.name = model.name();
        this.size = size;
        this.convention = convention;
        this.shown = model.layout();
        this.network = network;
        this.resampler = resampler;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PictureSize picture() {
        return size;
    }

    @Override
    public void prepare(List<Picture> pictures) {
        int one = Math.toIntExact(Picture.CHANNELS * size.pixels());
        batch = pictures.size();
        input = new float[Math.multiplyExact(batch, one)];
        for (int i = 0; i < batch; i++) {
            convention.put(PictureFit.fitted(pictures.get(i), size, resampler), shown, input, i * one);
        }
    }

    @Override
    public void run() throws Problem {
        try {
            output = network.run(batch, size, List.of(input)).get(0);
        } catch (IllegalStateException e) {
            throw new Problem(name + " failed while it ran on images of " + size + "; does it take them like this?", e);
        }
    }

    @Override
    public List<Prediction> predictions() {
        List<Prediction> predictions = new ArrayList<>();
        int classes = output.length / batch;
        for (int i = 0; i < batch; i++) {
            predictions.add(Prediction.of(scores(Arrays.copyOfRange(output, i * classes, (i + 1) * classes))));
        }
        return predictions;
    }

    /** Many models end in a softmax, whose logarithm is a score before softmax again. */
    private static Scores scores(float[] values) {
        double sum = 0;
        boolean probable = values.length > 1;
        for (float value : values) {
            probable &= value >= 0 && value <= 1;
            sum += value;
        }
        if (probable && Math.abs(sum - 1) < PROBABILITIES_SUM) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) Math.log(Math.max(values[i], Float.MIN_NORMAL));
            }
        }
        return Scores.of(values);
    }

    @Override
    public void close() {
        network.close();
    }
}
