package wae.domain.dataset;

import java.util.SplittableRandom;

/**
 * One shape on a ground, as levels from 0 to 255 before the texture. Levels are chosen so that noise and texture
 * never leave that range: clipping would let the texture leak into the low frequencies.
 */
final class ShapeScene {

    private static final int DARKEST = 70;
    private static final int BRIGHTEST = 186;
    private static final int MIN_DIFFERENCE = 50; // between shape and ground, in every channel: well above the noise
    private static final int NOISE = 12;
    private static final int MIN_CONTRAST = 20;
    private static final int MAX_CONTRAST = 50;
    private static final double MAX_TURN = Math.toRadians(15); // either way
    private static final double MIN_RADIUS = 0.28; // of the side
    private static final double MAX_RADIUS = 0.42;

    private final ShapesAndTextures.Shape shape;
    private final double x;
    private final double y;
    private final double radius;
    private final double cosine;
    private final double sine;
    private final int[] ground = new int[3];
    private final int[] inside = new int[3];
    private final int contrast;

    private ShapeScene(ShapesAndTextures.Shape shape, int side, SplittableRandom random) {
        this.shape = shape;
        radius = side * random.nextDouble(MIN_RADIUS, MAX_RADIUS);
        x = radius + random.nextDouble() * (side - 2 * radius);
        y = radius + random.nextDouble() * (side - 2 * radius);
        double turn = random.nextDouble(-MAX_TURN, MAX_TURN);
        cosine = StrictMath.cos(turn);
        sine = StrictMath.sin(turn);
        for (int channel = 0; channel < ground.length; channel++) {
            do {
                ground[channel] = random.nextInt(DARKEST, BRIGHTEST);
                inside[channel] = random.nextInt(DARKEST, BRIGHTEST);
            } while (Math.abs(ground[channel] - inside[channel]) < MIN_DIFFERENCE);
        }
        contrast = random.nextInt(MIN_CONTRAST, MAX_CONTRAST + 1);
    }

    static ShapeScene random(ShapesAndTextures.Shape shape, int side, SplittableRandom random) {
        return new ShapeScene(shape, side, random);
    }

    /** Level of a pixel, without noise and texture. */
    int level(int channel, int column, int row) {
        return (covers(column + 0.5 - x, row + 0.5 - y) ? inside : ground)[channel];
    }

    /** Noise of one value. */
    int noise(SplittableRandom random) {
        return random.nextInt(-NOISE, NOISE + 1);
    }

    /** Levels by which the texture goes up and down. */
    int contrast() {
        return contrast;
    }

    private boolean covers(double dx, double dy) {
        double u = (cosine * dx + sine * dy) / radius;
        double v = (cosine * dy - sine * dx) / radius;
        return switch (shape) {
            case DISC -> u * u + v * v <= 1;
            case SQUARE -> Math.max(Math.abs(u), Math.abs(v)) <= Math.sqrt(0.5);
            case TRIANGLE -> v <= 0.5 && Math.abs(u) * Math.sqrt(3) <= v + 1;
        };
    }
}
