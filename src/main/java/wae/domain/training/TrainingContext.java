package wae.domain.training;

import java.util.OptionalInt;
import wae.domain.classification.SystemKind;
import wae.domain.dataset.DataChoice;
import wae.domain.image.PictureSize;

/**
 * What the defaults of settings depend on.
 *
 * @param stage        that is trained
 * @param kind         of the system; {@link SystemKind#WAE} for an auto-encoder
 * @param encoderWidth channels in each hidden layer of the encoder
 * @param encoderGiven whether what the run is initialised from has an encoder, which decides that width
 * @param size         of every image in pixels; for an auto-encoder of the smallest
 * @param images       that are trained on
 * @param photographs  whether an image that is shifted or mirrored stays in its class, as generated textures do not
 */
public record TrainingContext(Stage stage, SystemKind kind, int encoderWidth, boolean encoderGiven, PictureSize size,
                              int images, boolean photographs) {

    private static final int SOME_IMAGES = 5000;

    /** Before data and what the run is initialised from are known. @param encoderWidth that suits the network */
    public static TrainingContext of(Stage stage, SystemKind kind, int encoderWidth) {
        return new TrainingContext(stage, kind, encoderWidth, false, PictureSize.square(64), SOME_IMAGES, true);
    }

    /** With the encoder of what the run is initialised from. @param width of that encoder, empty if there is none */
    public TrainingContext withEncoder(OptionalInt width) {
        return width.isEmpty() ? this
                : new TrainingContext(stage, kind, width.getAsInt(), true, size, images, photographs);
    }

    /** With the data that is trained on. */
    public TrainingContext withData(TrainingData data) {
        return new TrainingContext(stage, kind, encoderWidth, encoderGiven, data.size(), data.pictures(),
                !(data.choice() instanceof DataChoice.ShapesAndTextures));
    }
}
