package wae.domain.classification;

/** In which order a network takes the values of a picture. */
public enum PixelLayout {
    /** Plane by plane: channels x height x width, as PyTorch has it. */
    NCHW,
    /** Pixel by pixel: height x width x channels, as TensorFlow has it. */
    NHWC
}
