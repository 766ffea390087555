package wae.cli;

import java.nio.file.Path;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.domain.training.Augmentation;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Optimisation;
import wae.domain.training.Stage;

/** How a classifier is trained. */
final class ClassifierOptions {

    /** Pictures of a mini-batch. */
    static final int BATCH = 64;
    /** Passes over the data. */
    static final double EPOCHS = 20;

    @Option(names = "--backbone", defaultValue = "small-vgg", paramLabel = "NAME", showDefaultValue = Visibility.ALWAYS,
            description = "small-vgg, vgg16, resnet50, resnet50-v1, or a plan of your own as a JSON file.")
    private String backbone;

    @Option(names = "--encoder-width", paramLabel = "N", description = "Maps in the encoder's hidden layers; those of"
            + " --from, or what suits the backbone if absent.")
    private Integer encoderWidth;

    @Option(names = "--side", defaultValue = "64", paramLabel = "PIXELS", showDefaultValue = Visibility.ALWAYS,
            description = "Side that pictures are brought to; CIFAR-10 stays 32.")
    private int side;

    @Option(names = "--optimiser", defaultValue = "adam", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "adam, or sgd with Nesterov's momentum.")
    private Optimisation.Method optimiser;

    @Option(names = "--lr", paramLabel = "RATE",
            description = "Learning rate at its highest; 0.001 for adam, 0.02 for sgd if absent.")
    private Double learningRate;

    @Option(names = "--momentum", defaultValue = "0.9", showDefaultValue = Visibility.ALWAYS, paramLabel = "SHARE",
            description = "Of sgd.")
    private double momentum;

    @Option(names = "--warm-up", defaultValue = "100", showDefaultValue = Visibility.ALWAYS, paramLabel = "STEPS",
            description = "Steps over which the learning rate rises.")
    private long warmUp;

    @Option(names = "--schedule", defaultValue = "cosine", showDefaultValue = Visibility.ALWAYS, paramLabel = "NAME",
            description = "How it falls: ${COMPLETION-CANDIDATES}.")
    private LearningRateSchedule schedule;

    @Option(names = "--weight-decay", defaultValue = "0.0005", showDefaultValue = Visibility.ALWAYS,
            paramLabel = "SHARE", description = "Of the weights, times learning rate, each step.")
    private double weightDecay;

    @Option(names = "--shift", paramLabel = "PIXELS", description = "Pictures are moved by up to so many pixels either"
            + " way; an eighth of the side if absent, 0 for shapes-textures.")
    private Integer shift;

    @Option(names = "--no-flip", description = "Pictures are not mirrored.")
    private boolean noFlip;

    @Option(names = "--label-smoothing", defaultValue = "0", showDefaultValue = Visibility.ALWAYS, paramLabel = "SHARE",
            description = "Share of a label that is spread over all classes.")
    private double labelSmoothing;

    @Option(names = "--sum-weight", defaultValue = "0", showDefaultValue = Visibility.ALWAYS, paramLabel = "WEIGHT",
            description = "Of the sum's own cross-entropy beside those of the two heads.")
    private double sumWeight;

    @Option(names = "--validate-every", defaultValue = "0", paramLabel = "STEPS",
            description = "Steps between two validations; 0 for once a pass over the data.")
    private long validateEvery;

    int side() {
        return side;
    }

    /**
     * The settings.
     *
     * @param width  of the encoder that the run begins with, 0 if there is none
     * @throws IllegalArgumentException with one sentence, if a value makes no sense
     * @throws Problem                  if a plan cannot be read
     */
    ClassifierSettings settings(Stage stage, SystemKind kind, int width, Loss loss, Length length, PlanStore plans)
            throws Problem {
        Backbone plain = backbone(plans);
        int maps = encoderWidth != null ? encoderWidth : width > 0 ? width : plain.encoderWidth();
        double rate = learningRate != null ? learningRate : optimiser == Optimisation.Method.ADAM ? 0.001 : 0.02;
        Optimisation optimisation = new Optimisation(optimiser, rate, momentum, warmUp, schedule, weightDecay);
        return new ClassifierSettings(stage, kind, plain.withEncoderWidth(maps), length.classes(), length.picture(),
                loss.lambda(), loss.gamma(), sumWeight, labelSmoothing, augmentation(length), optimisation,
                length.steps(), length.batch(), validateEvery, length.seed());
    }

    /** @param lambda weight of the energy loss @param gamma weight of the transform loss */
    record Loss(double lambda, double gamma) {
    }

    /**
     * What the data says.
     *
     * @param varied whether pictures may be moved and mirrored where nobody says how
     */
    record Length(int classes, PictureSize picture, boolean varied, long steps, int batch, long seed) {
    }

    private Augmentation augmentation(Length data) {
        Augmentation usual = data.varied() ? Augmentation.usual(data.picture().width()) : Augmentation.NONE;
        return new Augmentation(shift == null ? usual.shift() : shift, usual.flip() && !noFlip);
    }

    private Backbone backbone(PlanStore plans) throws Problem {
        for (Backbone known : Systems.backbones()) {
            if (known.name().equals(backbone)) {
                return known;
            }
        }
        if (!backbone.endsWith(".json")) {
            throw new IllegalArgumentException("There is no backbone " + backbone + "; there are "
                    + String.join(", ", Systems.backbones().stream().map(Backbone::name).toList())
                    + ", or a plan of your own as a JSON file.");
        }
        return Backbone.of(plans.read(Path.of(backbone)), AutoEncoderPlans.DEFAULT_WIDTH);
    }
}
