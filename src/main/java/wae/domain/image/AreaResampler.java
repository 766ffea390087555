package wae.domain.image;

/**
 * Resampling by areas, in float: every pixel of the result is the mean of the area that it covers, with fractional
 * weights at its edges. Halving is the exact mean of 2 x 2 pixels; nothing aliases at any reduction that a whole
 * number divides. Enlarging repeats pixels.
 */
public final class AreaResampler implements PictureResampler {

    @Override
    public String method() {
        return "area mean, float";
    }

    @Override
    public Prepared prepare(Picture picture) {
        return size -> size.equals(picture.size()) ? picture : resampledByArea(picture, size);
    }

    private static Picture resampledByArea(Picture picture, PictureSize size) {
        Planes planes = picture.planes();
        float[] wide = new float[Math.toIntExact((long) Picture.CHANNELS * planes.height() * size.width())];
        float[] values = new float[Math.toIntExact(Picture.CHANNELS * size.pixels())];
        float[] source = planes.toArray();
        for (int row = 0; row < Picture.CHANNELS * planes.height(); row++) { // rows first, then columns
            reduce(source, row * planes.width(), 1, planes.width(), wide, row * size.width(), 1, size.width());
        }
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int column = 0; column < size.width(); column++) {
                reduce(wide, channel * planes.height() * size.width() + column, size.width(), planes.height(),
                        values, channel * size.height() * size.width() + column, size.width(), size.height());
            }
        }
        return new Picture(Planes.owning(Picture.CHANNELS, size, values));
    }

    /** One line of values brought to another length. */
    private static void reduce(float[] from, int fromStart, int fromStep, int length,
                               float[] to, int toStart, int toStep, int wanted) {
        double scale = (double) length / wanted;
        for (int i = 0; i < wanted; i++) {
            double start = i * scale;
            double end = Math.min(length, (i + 1) * scale);
            double sum = 0;
            for (int k = (int) start; k < end; k++) {
                sum += (Math.min(end, k + 1) - Math.max(start, k)) * from[fromStart + k * fromStep];
            }
            to[toStart + i * toStep] = (float) Math.min(1, sum / (end - start));
        }
    }
}
