package wae.domain.image;

import java.util.SplittableRandom;

/** Pictures for tests: constant, ramp, checkerboard, seeded noise. */
public final class PictureBuilder {

    private PictureBuilder() {
    }

    /** One grey everywhere. */
    public static Picture constant(int width, int height, double value) {
        return new Picture(Planes.constant(Picture.CHANNELS, new PictureSize(width, height), (float) value));
    }

    /** Uniform noise; same seed, same picture. */
    public static Picture noise(int width, int height, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PictureSize size = new PictureSize(width, height);
        float[] values = new float[Math.toIntExact(Picture.CHANNELS * size.pixels())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        return new Picture(Planes.owning(Picture.CHANNELS, size, values));
    }

    /** Black and white squares of one pixel. */
    public static Picture checkerboard(int width, int height) {
        PictureSize size = new PictureSize(width, height);
        float[] plane = new float[Math.toIntExact(size.pixels())];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (i % width + i / width) % 2;
        }
        return Picture.grey(Planes.owning(1, size, plane));
    }

    /** Black and white columns of one pixel. */
    public static Picture stripes(int width, int height) {
        PictureSize size = new PictureSize(width, height);
        float[] plane = new float[Math.toIntExact(size.pixels())];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = i % width % 2;
        }
        return Picture.grey(Planes.owning(1, size, plane));
    }
}
