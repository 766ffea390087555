package wae.domain.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import wae.domain.classification.ClassNames;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;

/**
 * A data set that needs no download: three shapes times three fine textures, nine classes. The shape (disc, square,
 * triangle; any place and colours, a little larger or smaller, a little turned) is low frequency. The texture
 * (vertical lines, horizontal lines, checkerboard, one pixel wide, over the whole picture) has frequency 0.5 cycles
 * per pixel in at least one direction, twice what half-size pixels can hold: reduced to half by means of 2 x 2 pixels,
 * pictures that differ in texture
 * alone become equal to the last bit. So the half-size baseline can tell the shapes apart but not the textures, and
 * its accuracy cannot exceed a third by more than luck. Shapes are plain enough that a small network knows them after
 * two or three epochs: what is to be seen is the texture's share, not how hard shapes are.
 */
public final class ShapesAndTextures implements LabelledData {

    /** Side of the pictures where nothing else is wanted. */
    public static final int USUAL_SIDE = 64;

    private static final int TRAINING = 6000;
    private static final int VALIDATION = 900;

    private final PictureSize size;
    private final long seed;

    /**
     * A data set.
     *
     * @param side even, so that half-size pixels are whole, and at least 16
     * @param seed same seed, same pictures
     */
    public ShapesAndTextures(int side, long seed) {
        if (side < 16 || side % 2 != 0) {
            throw new IllegalArgumentException("the side must be even and at least 16, not " + side);
        }
        this.size = PictureSize.square(side);
        this.seed = seed;
    }

    /** Low frequency: what is seen. */
    enum Shape { DISC, SQUARE, TRIANGLE }

    /** High frequency: what it is covered with. */
    enum Texture {
        VERTICAL, HORIZONTAL, CHECKERBOARD;

        /** +1 or -1 by turns. */
        int sign(int column, int row) {
            int phase = switch (this) {
                case VERTICAL -> column;
                case HORIZONTAL -> row;
                case CHECKERBOARD -> column + row;
            };
            return 1 - 2 * (phase & 1);
        }
    }

    @Override
    public String name() {
        return "shapes x textures";
    }

    @Override
    public ClassNames classes() {
        List<String> names = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            for (Texture texture : Texture.values()) {
                names.add((shape + ", " + texture).toLowerCase(Locale.ROOT));
            }
        }
        return new ClassNames(names);
    }

    @Override
    public PictureSize size() {
        return size;
    }

    @Override
    public LabelledPictures training() {
        return new Drawn(TRAINING, Seeds.mix(seed, 0));
    }

    @Override
    public LabelledPictures validation() {
        return new Drawn(VALIDATION, Seeds.mix(seed, 1));
    }

    @Override
    public List<String> skipped() {
        return List.of();
    }

    @Override
    public String fingerprint() {
        return "shapes-textures-2-" + size + "-" + seed;
    }

    private final class Drawn implements LabelledPictures {

        private final int count;
        private final long seed;

        Drawn(int count, long seed) {
            this.count = count;
            this.seed = seed;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public int label(int index) {
            return index % (Shape.values().length * Texture.values().length);
        }

        @Override
        public Optional<EightBitPicture> picture(int index) {
            int textures = Texture.values().length;
            return Optional.of(draw(Shape.values()[label(index) / textures], Texture.values()[label(index) % textures],
                    Seeds.mix(seed, index)));
        }
    }

    /** A picture; the seed decides everything else, alike for all shapes and textures. */
    EightBitPicture draw(Shape shape, Texture texture, long pictureSeed) {
        SplittableRandom random = new SplittableRandom(pictureSeed);
        int side = size.width();
        ShapeScene scene = ShapeScene.random(shape, side, random);
        byte[] bytes = new byte[Picture.CHANNELS * side * side];
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    int level = scene.level(channel, column, row) + scene.noise(random)
                            + scene.contrast() * texture.sign(column, row);
                    bytes[(channel * side + row) * side + column] = (byte) level;
                }
            }
        }
        return new EightBitPicture(size, bytes);
    }
}
