package wae.domain.classification;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkEngine;
import wae.domain.network.RunningNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.Weights;
import wae.domain.task.Problem;

/**
 * A {@link Classifier} that runs a system on an engine. A picture is cut to the middle part that has the system's
 * shape and resampled to its size. For one thread at a time.
 */
public final class NetworkClassifier implements Classifier {

    private final ClassifierSystem system;
    private final ClassNames classNames;
    private final RunningNetwork network;
    private final PictureResampler resampler;
    private final SystemRun run;

    private NetworkClassifier(ClassifierSystem system, ClassNames classNames, RunningNetwork network,
                              PictureResampler resampler) {
        this.system = system;
        this.classNames = classNames;
        this.network = network;
        this.resampler = resampler;
        this.run = new SystemRun(system, network, resampler);
    }

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
        RunningNetwork network = engine.start(new TrainedNetwork(system.plan(), weights), threads);
        return new NetworkClassifier(system, classNames, network, resampler);
    }

    @Override
    public String name() {
        return system.name();
    }

    @Override
    public ClassNames classNames() {
        return classNames;
    }

    @Override
    public Verdict classify(Picture picture) {
        run.prepare(List.of(fitted(picture, system.picture(), resampler)));
        run.run();
        return run.verdicts().get(0);
    }

    /** The largest middle part of a picture with the shape of a size, resampled to that size. */
    public static Picture fitted(Picture picture, PictureSize size, PictureResampler resampler) {
        PictureSize from = picture.size();
        if (from.equals(size)) {
            return picture;
        }
        double scale = Math.min((double) from.width() / size.width(), (double) from.height() / size.height());
        PictureSize part = new PictureSize(within(size.width() * scale, from.width()),
                within(size.height() * scale, from.height()));
        Picture cut = part.equals(from) ? picture : new Picture(picture.planes().window(
                (from.width() - part.width()) / 2, (from.height() - part.height()) / 2, part));
        return part.equals(size) ? cut : resampler.resampled(cut, size);
    }

    private static int within(double length, int most) {
        return Math.max(1, Math.min(most, (int) Math.round(length)));
    }

    @Override
    public void close() {
        network.close();
    }
}
