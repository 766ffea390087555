package wae.domain.image;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Test pictures that show at a glance what becomes of low and of high frequencies. Frequencies are in cycles per
 * pixel; 0.5 is the most that pixels can hold, 0.25 the most that half-size pixels can hold. Drawn the same on every
 * machine ({@link StrictMath}).
 */
public enum TestChart {

    /** Rings that grow finer from the centre, where frequency is 0, to the middle of the edges, where it is 0.5. */
    ZONE_PLATE("zone plate") {
        @Override
        float value(double x, double y, int side) {
            double dx = x - side / 2.0;
            double dy = y - side / 2.0;
            return wave(StrictMath.PI * (dx * dx + dy * dy) / side);
        }
    },

    /** Wedges: {@link #SPOKES} black and as many white ones, finer towards the centre. */
    SIEMENS_STAR("Siemens star") {
        @Override
        float value(double x, double y, int side) {
            double dx = x - side / 2.0;
            double dy = y - side / 2.0;
            if (StrictMath.hypot(dx, dy) > STAR_RADIUS * side) {
                return 1;
            }
            return StrictMath.sin(SPOKES * StrictMath.atan2(dy, dx)) >= 0 ? 1 : 0;
        }

        @Override
        int samplesPerAxis() {
            return EDGE_SAMPLES;
        }
    },

    /** A dark and a light half; the edge leans by 5 degrees, as sharpness is measured (ISO 12233). */
    SLANTED_EDGE("slanted edge") {
        @Override
        float value(double x, double y, int side) {
            double lean = (y - side / 2.0) * StrictMath.tan(StrictMath.toRadians(LEAN_DEGREES));
            return x - side / 2.0 < lean ? 0.2f : 0.8f;
        }

        @Override
        int samplesPerAxis() {
            return EDGE_SAMPLES;
        }
    },

    /** Stripes whose frequency grows evenly from 0 at the left edge to 0.5 at the right one. */
    CHIRP("chirp") {
        @Override
        float value(double x, double y, int side) {
            return wave(StrictMath.PI * x * x / (2.0 * side));
        }
    },

    /** Black and white by turns: frequency 0.5 both ways, the most that pixels can hold. */
    CHECKERBOARD("checkerboard") {
        @Override
        float value(double x, double y, int side) {
            return ((int) x + (int) y) % 2;
        }
    },

    /** Every colour of every pixel on or off by chance: all frequencies alike, and nothing that repeats. */
    COLOUR_NOISE("colour noise") {
        @Override
        public Picture draw(int side) {
            SplittableRandom random = new SplittableRandom(NOISE_SEED);
            PictureSize size = PictureSize.square(side);
            float[] values = new float[Math.toIntExact(Picture.CHANNELS * size.pixels())];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(2);
            }
            return new Picture(Planes.owning(Picture.CHANNELS, size, values));
        }

        @Override
        float value(double x, double y, int side) {
            throw new IllegalStateException("noise is drawn as a whole");
        }
    };

    /** Side of the charts that the workbench brings along. */
    public static final int USUAL_SIDE = 512;

    private static final int SPOKES = 36;
    private static final double STAR_RADIUS = 0.47;
    private static final double LEAN_DEGREES = 5;
    private static final int EDGE_SAMPLES = 8; // per axis: 64 levels of grey along an edge
    private static final long NOISE_SEED = 20180202;

    private final String title;

    TestChart(String title) {
        this.title = title;
    }

    /** What it is called, in two words at most. */
    public String title() {
        return title;
    }

    /** The name of its file. */
    public String fileName() {
        return "chart-" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".png";
    }

    /** The chart as a square picture. */
    public Picture draw(int side) {
        PictureSize size = PictureSize.square(side);
        float[] plane = new float[Math.toIntExact(size.pixels())];
        int samples = samplesPerAxis();
        for (int i = 0; i < plane.length; i++) {
            float sum = 0;
            for (int sample = 0; sample < samples * samples; sample++) {
                sum += value(i % side + (sample % samples + offset()) / samples,
                        i / side + (sample / samples + offset()) / samples, side);
            }
            plane[i] = sum / (samples * samples);
        }
        return Picture.grey(Planes.owning(1, size, plane));
    }

    /** Grey at a point; pixel (column, row) covers [column, column + 1) x [row, row + 1). */
    abstract float value(double x, double y, int side);

    /** Points taken of each pixel, per axis: 1 where the chart is smooth or lies on pixels. */
    int samplesPerAxis() {
        return 1;
    }

    /** Where the points of a pixel lie: edges take the middle of each part, waves a pixel's own corner. */
    private double offset() {
        return samplesPerAxis() == 1 ? 0 : 0.5;
    }

    private static float wave(double phase) {
        return (float) (0.5 + 0.5 * StrictMath.cos(phase));
    }
}
