package wae.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wae.domain.image.PictureSize;
import wae.domain.dataset.Augmentation;
import wae.domain.training.Optimisation;

/** How a classifier is trained, whatever it is made of. */
final class ClassifierOptions {

    /** Said in the commands' descriptions. */
    static final String DEFAULT_LENGTH = " 20 passes over the pictures unless --steps or --epochs says otherwise.";

    private static final double USUAL_EPOCHS = 20;
    private static final double ADAM_RATE = 0.001;
    private static final double SGD_RATE = 0.02;

    @Mixin
    private RunLength length;

    @Option(names = "--batch", defaultValue = "64", paramLabel = "N", description = "Pictures in a mini-batch.")
    private int batch;

    @Option(names = "--optimiser", defaultValue = "adam", paramLabel = "NAME",
            description = "adam, or sgd with Nesterov's momentum.")
    private Optimisation.Method optimiser;

    @Option(names = "--lr", paramLabel = "RATE", description = "Learning rate at its highest; " + ADAM_RATE + " for adam, "
            + SGD_RATE + " for sgd if absent.")
    private Double learningRate;

    @Option(names = "--momentum", defaultValue = "0.9", paramLabel = "FRACTION", description = "Of sgd; adam has none.")
    private double momentum;

    @Mixin
    private RateOptions rate;

    @Option(names = "--weight-decay", defaultValue = "0.0005", paramLabel = "FRACTION",
            description = "Share of the weights, times the learning rate, that is taken away each step.")
    private double weightDecay;

    @Option(names = "--shift", paramLabel = "PIXELS", description = "Training pictures are moved by up to so many pixels"
            + " either way; an eighth of the side if absent, 0 for shapes-textures.")
    private Integer shift;

    @Option(names = "--no-flip", description = "Training pictures are not mirrored; those of shapes-textures never are.")
    private boolean noFlip;

    @Option(names = "--label-smoothing", defaultValue = "0", paramLabel = "FRACTION",
            description = "Share of a label that is spread over all classes.")
    private double labelSmoothing;

    @Option(names = "--validate-every", defaultValue = "0", paramLabel = "STEPS",
            description = "Steps between two validations; 0 for once a pass over the data.")
    private long validateEvery;

    int batch() {
        return batch;
    }

    /** @throws IllegalArgumentException with one sentence, if it makes no sense */
    long steps(int pictures) {
        return length.stepsOr(RunLength.passes(USUAL_EPOCHS, pictures, batch), pictures, batch);
    }

    Optimisation optimisation() {
        double highest = learningRate != null ? learningRate : optimiser == Optimisation.Method.ADAM ? ADAM_RATE : SGD_RATE;
        return new Optimisation(optimiser, highest, momentum, rate.warmUp(), rate.schedule(), weightDecay);
    }

    /** @param varied whether pictures may be moved and mirrored where nobody says how */
    Augmentation augmentation(PictureSize picture, boolean varied) {
        Augmentation usual = varied ? Augmentation.usual(picture.width()) : Augmentation.NONE;
        return new Augmentation(shift == null ? usual.shift() : shift, usual.flip() && !noFlip);
    }

    double labelSmoothing() {
        return labelSmoothing;
    }

    long validateEvery() {
        return validateEvery;
    }
}
