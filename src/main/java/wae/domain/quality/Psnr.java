package wae.domain.quality;

import java.util.OptionalDouble;
import wae.domain.image.Picture;

/** Peak signal-to-noise ratio: 10 log10(1 / mean squared error) over all values of pictures in [0,1], in dB. */
public final class Psnr {

    private Psnr() {
    }

    /** Empty when the pictures are equal. */
    public static OptionalDouble of(Picture reference, Picture other) {
        return ofMeanSquaredError(meanSquaredError(reference, other));
    }

    /** Empty when the error is zero. */
    public static OptionalDouble ofMeanSquaredError(double error) {
        return error == 0 ? OptionalDouble.empty() : OptionalDouble.of(-10 * Math.log10(error));
    }

    /** Mean of the squared differences of all values. */
    public static double meanSquaredError(Picture reference, Picture other) {
        reference.planes().requireSameShape(other.planes());
        int count = reference.planes().count();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double difference = reference.planes().at(i) - other.planes().at(i);
            sum += difference * difference;
        }
        return sum / count;
    }
}
