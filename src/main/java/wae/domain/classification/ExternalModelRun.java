package wae.domain.classification;

import java.util.ArrayList;
import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;

/** An external model on its engine. Bringing pictures to its size and pixel values to its convention is outside its time. */
public final class ExternalModelRun implements RunningSystem {

    private final ExternalNetwork network;
    private final ScoreReading reading;
    private final int classes;

    private ExternalModelRun(ExternalNetwork network, ScoreReading reading, int classes) {
        this.network = network;
        this.reading = reading;
        this.classes = classes;
    }

    /**
     * Makes a model ready to run. Where its graph does not tell what its scores are, or how many, it is tried on a few
     * pictures.
     *
     * @param size      of its pictures
     * @param threads   that one run may use
     * @param resampler that brings pictures to its size
     * @throws Problem if it cannot be run, or not as the convention says
     */
    public static ExternalModelRun start(ExternalModel model, PictureSize size, ModelConvention convention, int threads,
                                         PictureResampler resampler) throws Problem {
        String refusal = model.refusal(convention.input().pixels());
        if (!refusal.isEmpty()) {
            throw new Problem(model.name() + " cannot be run: " + refusal + ".");
        }
        PixelLayout layout = convention.input().layout().orElse(model.layout());
        ExternalNetwork network = new ExternalNetwork(model, size, convention.input(), model.start(layout, threads), resampler);
        try {
            int known = model.cost(size).classes().orElse(0);
            boolean tried = known == 0 || ScoreReading.needsValues(model.end(), convention.scores());
            List<float[]> given = tried ? network.probe() : List.of();
            return new ExternalModelRun(network, ScoreReading.of(model.end(), convention.scores(), given),
                    tried ? given.get(0).length : known);
        } catch (Problem | RuntimeException e) {
            network.close();
            throw e;
        }
    }

    /** How its scores are read. */
    public ScoreReading reading() {
        return reading;
    }

    /** Number of numbers that it gives for a picture; of a single one come the scores of no and yes. */
    public int classes() {
        return classes;
    }

    @Override
    public String name() {
        return network.name();
    }

    @Override
    public PictureSize picture() {
        return network.size();
    }

    @Override
    public void prepare(List<Picture> pictures) {
        network.prepare(pictures);
    }

    @Override
    public void run() throws Problem {
        network.run();
    }

    @Override
    public List<Prediction> predictions() throws Problem {
        List<Prediction> predictions = new ArrayList<>();
        for (float[] row : network.rows()) {
            if (row.length != classes) {
                throw new Problem(name() + " gives " + row.length + " scores for an image, and gave " + classes
                        + " before: with one image at once it may do better.");
            }
            predictions.add(Prediction.of(reading.scores(row, name())));
        }
        return predictions;
    }

    @Override
    public void close() {
        network.close();
    }
}
