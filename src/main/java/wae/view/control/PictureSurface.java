package wae.view.control;

import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import wae.viewmodel.FrameRenderer.Frame;

/**
 * Shows frames pixel by pixel: the frame is as large as the surface in the screen's own pixels and is drawn without
 * smoothing. The crosshair lies on a canvas of its own, so that it follows the pointer without the image being drawn
 * again.
 */
public final class PictureSurface extends Region {

    private static final Color LIGHT = Color.rgb(255, 255, 255, 0.9);
    private static final Color DARK = Color.rgb(0, 0, 0, 0.55);
    private static final double HOLE = 5; // around the pointer, so that the pixel itself is seen

    private final Canvas picture = new Canvas();
    private final Canvas marks = new Canvas();
    private final Label status = new Label();
    private WritableImage image;
    private Runnable resized = () -> { };

    public PictureSurface() {
        getStyleClass().add("picture-surface");
        status.getStyleClass().add("surface-note");
        status.setWrapText(true);
        status.setPadding(new Insets(8));
        marks.setMouseTransparent(true);
        status.setMouseTransparent(true);
        getChildren().addAll(picture, marks, status);
    }

    public void onResized(Runnable action) {
        resized = action;
    }

    /** What is shown where there is no image. */
    public Label status() {
        return status;
    }

    /** Pixels of the screen per unit of the layout. */
    public double outputScale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    public int frameWidth() {
        return (int) Math.round(picture.getWidth() * outputScale());
    }

    public int frameHeight() {
        return (int) Math.round(picture.getHeight() * outputScale());
    }

    public void show(Frame frame) {
        int width = frame.request().width();
        int height = frame.request().height();
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
        }
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), frame.colours(), 0, width);
        GraphicsContext graphics = cleared(picture);
        graphics.setImageSmoothing(false);
        graphics.drawImage(image, 0, 0, width / outputScale(), height / outputScale());
    }

    public void clear() {
        cleared(picture);
        cleared(marks);
    }

    /** Draws the crosshair, and the line of a swipe; both in layout units, negative for none. */
    public void mark(double x, double y, double swipe) {
        GraphicsContext graphics = cleared(marks);
        if (swipe >= 0) {
            line(graphics, swipe, 0, swipe, marks.getHeight(), 3);
        }
        if (x >= 0 && y >= 0 && x <= marks.getWidth() && y <= marks.getHeight()) {
            double column = Math.floor(x) + 0.5;
            double row = Math.floor(y) + 0.5;
            line(graphics, column, 0, column, row - HOLE, 1);
            line(graphics, column, row + HOLE, column, marks.getHeight(), 1);
            line(graphics, 0, row, column - HOLE, row, 1);
            line(graphics, column + HOLE, row, marks.getWidth(), row, 1);
        }
    }

    /** Dark beside light, to be visible on any image. */
    private static void line(GraphicsContext graphics, double x1, double y1, double x2, double y2, double width) {
        graphics.setStroke(DARK);
        graphics.setLineWidth(width + 2);
        graphics.strokeLine(x1, y1, x2, y2);
        graphics.setStroke(LIGHT);
        graphics.setLineWidth(width);
        graphics.strokeLine(x1, y1, x2, y2);
    }

    private static GraphicsContext cleared(Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return graphics;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.floor(getWidth()));
        double height = Math.max(1, Math.floor(getHeight()));
        status.resizeRelocate(0, (height - status.prefHeight(width)) / 2, width, status.prefHeight(width));
        if (picture.getWidth() != width || picture.getHeight() != height) {
            for (Canvas canvas : new Canvas[] {picture, marks}) {
                canvas.setWidth(width);
                canvas.setHeight(height);
            }
            resized.run();
        }
    }
}
