package wae.domain.image;

/** Brings pictures to another size by plain resampling, sides independent of each other. */
public interface PictureResampler {

    /** How, as users read it, e.g. {@code imgscalr BALANCED, FIT_EXACT, 8 bit}. */
    String method();

    /** A picture in the form that the resampling starts from, so that only the resampling itself need be timed. */
    Prepared prepare(Picture picture);

    /** A picture of exactly this size. */
    default Picture resampled(Picture picture, PictureSize size) {
        return prepare(picture).resampled(size);
    }

    /** A picture that is ready to be resampled. */
    @FunctionalInterface
    interface Prepared {
        /** The picture at exactly this size. */
        Picture resampled(PictureSize size);
    }
}
