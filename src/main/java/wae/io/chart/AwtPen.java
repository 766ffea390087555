package wae.io.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import wae.chart.Anchor;
import wae.chart.Box;
import wae.chart.Dash;
import wae.chart.Ink;
import wae.chart.Palette;
import wae.chart.Pen;
import wae.chart.Role;
import wae.chart.Stroke;
import wae.chart.TextSize;

/** Draws on a picture, in the colours for white paper. */
final class AwtPen implements Pen, AutoCloseable {

    /** Where a text's baseline lies below the middle of its height, as a fraction of the type size. */
    private static final double BASELINE = 0.35;
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final Graphics2D page;

    /** @param factor of the page's pixels in one of the drawing's */
    AwtPen(BufferedImage page, int factor) {
        this.page = page.createGraphics();
        this.page.setRenderingHints(HINTS);
        this.page.scale(factor, factor);
    }

    @Override
    public void close() {
        page.dispose();
    }

    private static Font font(TextSize size) {
        return new Font(Font.SANS_SERIF, size.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size.pixels());
    }

    private void ink(Ink ink) {
        int rgb = Palette.print().rgb(ink.role());
        page.setColor(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(255 * ink.opacity())));
    }

    @Override
    public double width(String text, TextSize size) {
        return font(size).getStringBounds(text, page.getFontRenderContext()).getWidth();
    }

    @Override
    public void fill(Box box, Ink ink) {
        fill(box.x(), box.y(), box.width(), box.height(), ink);
    }

    private void fill(double x, double y, double width, double height, Ink ink) {
        ink(ink);
        page.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(double[] x, double[] y, int count, Stroke stroke) {
        boolean straight = count == 2 && stroke.dash() == Dash.SOLID;
        if (straight && x[0] == x[1]) { // upright and level lines fill whole pixels: sharp
            fill(Math.floor(x[0]), Math.min(y[0], y[1]), stroke.width(), Math.abs(y[1] - y[0]), stroke.ink());
        } else if (straight && y[0] == y[1]) {
            fill(Math.min(x[0], x[1]), Math.floor(y[0]), Math.abs(x[1] - x[0]), stroke.width(), stroke.ink());
        } else if (count > 0) {
            ink(stroke.ink());
            page.setStroke(awt(stroke));
            page.draw(path(x, y, count));
        }
    }

    private static BasicStroke awt(Stroke stroke) {
        double[] pattern = stroke.dash().pattern();
        float[] dash = new float[pattern.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) pattern[i];
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                dash.length == 0 ? null : dash, 0);
    }

    private static Path2D path(double[] x, double[] y, int count) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, count);
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < count; i++) {
            path.lineTo(x[i], y[i]);
        }
        return path;
    }

    @Override
    public void spans(double[] x, double[] top, double[] bottom, int count, double width, Stroke stroke) {
        for (int i = 0; i < count; i++) {
            double height = bottom[i] - top[i];
            double missing = Math.max(0, stroke.width() - height);
            if (height > FLAT || stroke.dash().inked(x[i])) {
                fill(x[i], top[i] - missing / 2, width, height + missing, stroke.ink());
            }
        }
    }

    @Override
    public void shape(double[][] outline, Ink ink, boolean filled) {
        Path2D path = path(outline[0], outline[1], outline[0].length);
        path.closePath();
        ink(filled ? ink : Ink.of(Role.SURFACE));
        page.fill(path);
        if (!filled) {
            ink(ink);
            page.setStroke(new BasicStroke(1.5f));
            page.draw(path);
        }
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, TextSize size, Ink ink) {
        ink(ink);
        page.setFont(font(size));
        double before = switch (anchor) {
            case START -> 0;
            case MIDDLE -> width(text, size) / 2;
            case END -> width(text, size);
        };
        page.drawString(text, (float) (x - before), (float) (y + BASELINE * size.pixels()));
    }

    @Override
    public void upwards(String text, double x, double y, TextSize size, Ink ink) {
        AffineTransform upright = page.getTransform();
        page.translate(x, y);
        page.rotate(-Math.PI / 2);
        text(text, 0, 0, Anchor.MIDDLE, size, ink);
        page.setTransform(upright);
    }
}
