package wae.domain.classification;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkEngine;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.Weights;
import wae.domain.task.Problem;

/**
 * A {@link Classifier} that runs a system on an engine. A picture is cut to the middle part that has the system's
 * shape and resampled to its size. For one thread at a time.
 *
 * @param system     that runs; closed along with this
 * @param classNames in the order of its scores
 * @param foreign    whether another program made it
 * @param about      how another program's model is read, in words; empty for one of ours
 */
public record NetworkClassifier(RunningSystem system, ClassNames classNames, boolean foreign, String about)
        implements Classifier {

    /**
     * Starts a system.
     *
     * @param weights for the system's plan
     * @param threads that one run may use
     * @throws Problem if the engine cannot run it
     */
    public static NetworkClassifier start(ClassifierSystem system, Weights weights, ClassNames classNames,
                                          NetworkEngine engine, int threads, PictureResampler resampler)
            throws Problem {
        return new NetworkClassifier(new SystemRun(system,
                engine.start(new TrainedNetwork(system.plan(), weights), threads), resampler), classNames, false, "");
    }

    @Override
    public String name() {
        return system.name();
    }

    /** The size of pictures that it classifies. */
    public PictureSize picture() {
        return system.picture();
    }

    @Override
    public Prediction classify(Picture picture) throws Problem {
        system.prepare(List.of(picture));
        system.run();
        return system.predictions().get(0).requireNumbers(name());
    }

    @Override
    public void close() {
        system.close();
    }
}
