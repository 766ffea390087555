package wae.domain.classification;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.RunningNetwork;
import wae.domain.timing.TimedSystem;

/**
 * A system on an engine, timed on batches of pictures of its size. Within its time: the half-size baseline's
 * resampling, encoder or wavelet, the network, the scores. Outside: decoding, and the copy of whole pictures into the
 * network's input.
 */
public final class SystemRun implements TimedSystem<List<Picture>> {

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
     * @param network   the system's plan on an engine; stays the caller's to close
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

    /** @throws IllegalArgumentException if a picture has not the system's size */
    @Override
    public void prepare(List<Picture> pictures) {
        for (Picture picture : pictures) {
            if (!picture.size().equals(system.picture())) {
                throw new IllegalArgumentException(name() + " takes pictures of " + system.picture() + ", not "
                        + picture.size());
            }
        }
        batch = pictures.size();
        if (halves()) {
            prepared = pictures.stream().map(resampler::prepare).toList();
        } else {
            input = joined(pictures);
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

    /** What the last run said of each picture of its batch. */
    public List<Verdict> verdicts() {
        return Verdicts.of(system, outputs, batch);
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
