package wae.domain.classification;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.RunningNetwork;

/**
 * A system of ours on an engine. Within its time: the half-size baseline's
 * resampling, encoder or wavelet, the network, the scores. Outside: decoding, and the copy of whole pictures into the
 * network's input.
 */
public final class SystemRun implements RunningSystem {

    private final ClassifierSystem system;
    private final RunningNetwork network;
    private final PictureResampler resampler;
    private List<PictureResampler.Prepared> prepared = List.of();
    private float[] input = new float[0];
    private int batch;
    private List<float[]> outputs = List.of();

    /**
     * A system that is ready to run.
     *
     * @param network   the system's plan on an engine; closed along with this
     * @param resampler that halves for the half-size baseline
     */
    public SystemRun(ClassifierSystem system, RunningNetwork network, PictureResampler resampler) {
        this.system = system;
        this.network = network;
        this.resampler = resampler;
    }

    @Override
    public String name() {
        return system.name();
    }

    @Override
    public PictureSize picture() {
        return system.picture();
    }

    @Override
    public void prepare(List<Picture> pictures) {
        List<Picture> fitted = pictures.stream().map(one -> PictureFit.fitted(one, system.picture(), resampler)).toList();
        batch = pictures.size();
        if (halves()) {
            prepared = fitted.stream().map(resampler::prepare).toList();
        } else {
            input = joined(fitted);
        }
    }

    @Override
    public void run() {
        PictureSize size = system.networkInput();
        if (halves()) {
            input = joined(prepared.stream().map(picture -> picture.resampled(size)).toList());
        }
        outputs = network.run(batch, size, List.of(input));
    }

    @Override
    public List<Prediction> predictions() {
        return Predictions.of(system, outputs, batch);
    }

    @Override
    public void close() {
        network.close();
    }

    private boolean halves() {
        return !system.networkInput().equals(system.picture());
    }

    private static float[] joined(List<Picture> pictures) {
        int one = pictures.get(0).planes().count();
        float[] joined = new float[pictures.size() * one];
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < one; j++) {
                joined[i * one + j] = pictures.get(i).planes().at(j) - Picture.INPUT_OFFSET;
            }
        }
        return joined;
    }
}
