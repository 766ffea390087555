package wae.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import wae.domain.image.DisplayMapping;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;

/**
 * What a panel shows, ready to be drawn under any {@link Viewport}: the nearest pixel, exact, when enlarged; when
 * reduced, means of 2x2 blocks down to the level that fits. Made and drawn off the JavaFX thread.
 */
public final class Raster {

    /** Up to here all colours are stored (4 bytes a pixel); larger planes are mapped as they are drawn. */
    private static final long MAX_STORED_PIXELS = 8_000_000;
    private static final double ROUNDING = 1e-6;

    private final PictureSize size;
    private final IntUnaryOperator colours;
    private final int inputPixels;
    private final List<RasterLevel> levels = new ArrayList<>();

    /** @param inputPixels input pixels along one side of a pixel of these planes: 1, or 2 for I_L and I_H */
    public Raster(Planes planes, DisplayMapping mapping, int inputPixels) {
        size = planes.size();
        colours = pixel -> mapping.argb(planes, pixel);
        this.inputPixels = inputPixels;
        levels.add(size.pixels() <= MAX_STORED_PIXELS ? RasterLevel.of(size, pixels())
                : new RasterLevel(size, colours));
    }

    /**
     * Colours that were mapped before.
     *
     * @param colours opaque, 0xFFRRGGBB, row by row
     */
    public Raster(PictureSize size, int[] colours, int inputPixels) {
        this.size = size;
        this.colours = pixel -> colours[pixel];
        this.inputPixels = inputPixels;
        levels.add(RasterLevel.of(size, colours));
    }

    /** What is shown without zoom: opaque colours 0xFFRRGGBB, row by row. */
    public int[] pixels() {
        int[] all = new int[Math.toIntExact(size.pixels())];
        for (int i = 0; i < all.length; i++) {
            all[i] = colours.applyAsInt(i);
        }
        return all;
    }

    /** The size of what is shown, not of the input. */
    public PictureSize size() {
        return size;
    }

    /** Input pixels along one side of a pixel of what is shown. */
    public int inputPixels() {
        return inputPixels;
    }

    /** Draws the visible part: width x height colours, transparent outside the image. */
    public synchronized int[] draw(Viewport viewport, int width, int height) {
        double zoom = viewport.zoom() * inputPixels;
        double scale = inputPixels;
        int halvings = 0;
        while (zoom <= 0.5 + ROUNDING && level(halvings).canHalve()) {
            zoom *= 2;
            scale *= 2;
            halvings++;
        }
        double[] columns = new double[width];
        for (int x = 0; x < width; x++) {
            columns[x] = viewport.inputX(x + 0.5, width) / scale;
        }
        double[] rows = new double[height];
        for (int y = 0; y < height; y++) {
            rows[y] = viewport.inputY(y + 0.5, height) / scale;
        }
        int[] target = new int[width * height];
        if (zoom < 1 - ROUNDING) {
            level(halvings).drawMeans(columns, rows, 1 / zoom, target);
        } else {
            level(halvings).drawNearest(columns, rows, target);
        }
        return target;
    }

    private RasterLevel level(int halvings) {
        while (levels.size() <= halvings) {
            levels.add(levels.get(levels.size() - 1).half());
        }
        return levels.get(halvings);
    }
}
