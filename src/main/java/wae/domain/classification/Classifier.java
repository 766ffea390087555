package wae.domain.classification;

import wae.domain.image.Picture;
import wae.domain.task.Problem;

/** Classifies images. Holds native memory until closed. */
public interface Classifier extends AutoCloseable {

    /** As in commands and files, e.g. {@code wae-vgg16}. */
    String name();

    /** Names of the classes that it tells apart. */
    ClassNames classNames();

    /**
     * Classifies a picture of any size; how it is fitted is the classifier's business.
     *
     * @throws Problem if it cannot be run
     */
    Prediction classify(Picture picture) throws Problem;

    @Override
    void close();
}
