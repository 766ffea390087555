package wae.view.control.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import wae.chart.Drawing;
import wae.chart.Png;
import wae.chart.Sheet;

/** Charts as images, drawn at their size (never enlarged), white whatever theme the window has. */
public final class ChartImage {

    /** 96 dots per inch. */
    private static final double DOTS_PER_METRE = 96 / 0.0254;

    private ChartImage() {
    }

    /**
     * A PNG file. On the JavaFX thread.
     *
     * @param width  in pixels at factor 1
     * @param height in pixels at factor 1
     * @param factor 1 to 4: so many times the pixels, printed at the same size
     */
    public static byte[] png(Drawing drawing, int width, int height, int factor) {
        WritableImage image = image(drawing, width, height, factor);
        int columns = (int) image.getWidth();
        int[] pixels = new int[columns * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, columns, (int) image.getHeight(), PixelFormat.getIntArgbInstance(),
                pixels, 0,
                columns);
        return Png.encode(pixels, columns, (int) Math.round(DOTS_PER_METRE * factor));
    }

    static WritableImage image(Drawing drawing, int width, int height, int factor) {
        Canvas canvas = new Canvas((double) width * factor, (double) height * factor);
        canvas.getGraphicsContext2D().scale(factor, factor);
        Sheet.draw(drawing, new CanvasPen(canvas.getGraphicsContext2D(), CanvasPen::print), width, height);
        return canvas.snapshot(null, null);
    }
}
