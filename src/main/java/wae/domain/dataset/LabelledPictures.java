package wae.domain.dataset;

import java.util.Optional;
import wae.domain.task.Problem;

/** Numbered pictures of one size, each with the class that it shows. */
public interface LabelledPictures {

    /** How many there are, damaged ones included. */
    int count();

    /** The class of a picture, 0 to classes - 1. */
    int label(int index);

    /**
     * A picture; empty if it turned out to be damaged.
     *
     * @throws Problem if it is no longer there
     */
    Optional<EightBitPicture> picture(int index) throws Problem;
}
