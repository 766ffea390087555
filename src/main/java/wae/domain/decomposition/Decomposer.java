package wae.domain.decomposition;

import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.quality.Psnr;
import wae.domain.task.Monitor;

/**
 * Splits whole pictures with an {@link AutoEncoder}: makes odd sides even, cuts large pictures into overlapping tiles,
 * reports progress, takes the time.
 */
public final class Decomposer {

    private final AutoEncoder autoEncoder;
    private final Tiling tiling;

    /** A decomposer with the standard tiles. */
    public Decomposer(AutoEncoder autoEncoder) {
        this(autoEncoder, Tiling.STANDARD);
    }

    /** A decomposer with tiles of its own. */
    public Decomposer(AutoEncoder autoEncoder, Tiling tiling) {
        this.autoEncoder = autoEncoder;
        this.tiling = tiling;
    }

    /** The auto-encoder it works with. */
    public AutoEncoder autoEncoder() {
        return autoEncoder;
    }

    /**
     * The picture's channels and reconstruction.
     *
     * @throws wae.domain.task.CancelledException if the monitor says so
     */
    public Decomposition decompose(Picture picture, Monitor monitor) {
        long start = System.nanoTime();
        SubImages bands = encode(picture, monitor.part(0, 0.5));
        long encoded = System.nanoTime();
        Picture reconstruction = decode(bands, Gains.BOTH, picture.size(), monitor.part(0.5, 1));
        long decoded = System.nanoTime();
        monitor.progress(1);
        return new Decomposition(picture, bands, reconstruction, millis(encoded - start), millis(decoded - encoded));
    }

    /** What the decoder makes of the channels under a mix. */
    public Picture reconstruct(Decomposition decomposition, Gains mix, Monitor monitor) {
        return decode(decomposition.bands(), mix, decomposition.picture().size(), monitor);
    }

    /** PSNR of what the decoder makes of the channels under a mix, dB; empty when it is exact. Keeps no picture of it. */
    public OptionalDouble psnrDb(Decomposition decomposition, Gains mix, Monitor monitor) {
        SquaredError error = new SquaredError(decomposition.picture().planes());
        decode(decomposition.bands(), mix, monitor, error::add);
        return Psnr.ofMeanSquaredError(error.mean());
    }

    private SubImages encode(Picture picture, Monitor monitor) {
        PictureSize half = picture.size().half();
        PlanesBuilder low = null;
        PlanesBuilder high = null;
        for (Tiling.Tile tile : tiling.tiles(half)) {
            monitor.check();
            Planes input = picture.planes().window(2 * tile.left(), 2 * tile.top(), doubled(tile.size()))
                    .scaled(1, -Picture.INPUT_OFFSET);
            SubImages part = autoEncoder.encode(input);
            if (low == null) {
                low = new PlanesBuilder(part.low().channels(), half);
                high = new PlanesBuilder(part.high().channels(), half);
            }
            low.put(part.low(), tile, 1);
            high.put(part.high(), tile, 1);
            monitor.progress(tile.fractionDone());
        }
        return new SubImages(low.build(), high.build());
    }

    private Picture decode(SubImages bands, Gains mix, PictureSize size, Monitor monitor) {
        PlanesBuilder output = new PlanesBuilder(Picture.CHANNELS, size);
        decode(bands, mix, monitor, (part, tile) -> output.put(part, tile, 2));
        return new Picture(output.build());
    }

    /** Tile by tile, so that nothing of the whole picture's size is made here. */
    private void decode(SubImages bands, Gains mix, Monitor monitor, BiConsumer<Planes, Tiling.Tile> decoded) {
        for (Tiling.Tile tile : tiling.tiles(bands.low().size())) {
            monitor.check();
            SubImages part = new SubImages(bands.low().window(tile.left(), tile.top(), tile.size()),
                    bands.high().window(tile.left(), tile.top(), tile.size())).mixed(mix);
            decoded.accept(Picture.fromNetwork(autoEncoder.decode(part)).planes(), tile);
            monitor.progress(tile.fractionDone());
        }
    }

    private static PictureSize doubled(PictureSize size) {
        return new PictureSize(2 * size.width(), 2 * size.height());
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
