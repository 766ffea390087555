package wae.viewmodel;

import wae.domain.image.PictureSize;

/**
 * Which part of the input a panel shows, in input coordinates, so that linked panels show the same part whatever the
 * size of their content.
 *
 * @param zoom    screen pixels per input pixel, above 0
 * @param centreX input column at the panel's centre
 * @param centreY input row at the panel's centre
 */
public record Viewport(double zoom, double centreX, double centreY) {

    /** Zoom steps, as far as they go with images that fit the screen; smaller ones follow by halves. */
    private static final double[] STEPS = {0.25, 1.0 / 3, 0.5, 2.0 / 3, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32};
    private static final double MAX_ZOOM = STEPS[STEPS.length - 1];
    /** Fitting gives up this much of the panel for a zoom that shows all pixels alike. */
    private static final double WORTH_A_WHOLE_STEP = 0.85;
    private static final double SAME = 1e-9;

    /** The whole input, as large as it goes, centred. */
    public static Viewport fit(PictureSize input, double width, double height) {
        double exact = Math.min(Math.max(1, width) / input.width(), Math.max(1, height) / input.height());
        double whole = Math.floor(exact);
        double zoom = whole >= 1 && whole / exact > WORTH_A_WHOLE_STEP ? whole : exact;
        return new Viewport(Math.min(MAX_ZOOM, zoom), input.width() / 2.0, input.height() / 2.0);
    }

    /** One input pixel on one screen pixel, with the same centre. */
    public Viewport oneToOne() {
        return new Viewport(1, centreX, centreY);
    }

    /**
     * A number of zoom steps in (positive) or out (negative), with one input point staying where it is on the screen.
     *
     * @param min minimum zoom, usually that of the whole image
     */
    public Viewport zoomed(int steps, double fixedX, double fixedY, double min) {
        double next = zoom;
        for (int i = 0; i < Math.abs(steps); i++) {
            next = steps > 0 ? stepUp(next) : stepDown(next);
        }
        next = Math.max(Math.min(min, STEPS[0]), Math.min(MAX_ZOOM, next));
        double ratio = zoom / next;
        return new Viewport(next, fixedX + (centreX - fixedX) * ratio, fixedY + (centreY - fixedY) * ratio);
    }

    /** Moved by a distance in input pixels. */
    public Viewport moved(double dx, double dy) {
        return new Viewport(zoom, centreX + dx, centreY + dy);
    }

    /** With the centre limited to the image. */
    public Viewport within(PictureSize input) {
        return new Viewport(zoom, Math.max(0, Math.min(input.width(), centreX)),
                Math.max(0, Math.min(input.height(), centreY)));
    }

    /** Input coordinate at a screen coordinate along the width. */
    public double inputX(double screenX, double width) {
        return centreX + (screenX - width / 2) / zoom;
    }

    /** Input coordinate at a screen coordinate along the height. */
    public double inputY(double screenY, double height) {
        return centreY + (screenY - height / 2) / zoom;
    }

    /** Screen coordinate of an input coordinate along the width. */
    public double screenX(double inputX, double width) {
        return (inputX - centreX) * zoom + width / 2;
    }

    /** Screen coordinate of an input coordinate along the height. */
    public double screenY(double inputY, double height) {
        return (inputY - centreY) * zoom + height / 2;
    }

    private static double stepUp(double zoom) {
        for (double step : STEPS) {
            if (step > zoom * (1 + SAME)) {
                return zoom < STEPS[0] ? Math.min(step, zoom * 2) : step;
            }
        }
        return MAX_ZOOM;
    }

    private static double stepDown(double zoom) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < zoom * (1 - SAME)) {
                return STEPS[i];
            }
        }
        return zoom / 2;
    }
}
