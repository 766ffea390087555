package wae.view.control.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import wae.chart.Anchor;
import wae.chart.Box;
import wae.chart.Dash;
import wae.chart.Ink;
import wae.chart.Palette;
import wae.chart.Pen;
import wae.chart.Role;
import wae.chart.Stroke;
import wae.chart.TextSize;

/** Draws on a canvas. */
final class CanvasPen implements Pen {

    private static final int REMEMBERED_WIDTHS = 4000;
    private static final Map<TextSize, Map<String, Double>> WIDTHS = new HashMap<>();
    private static final Text MEASURE = new Text();

    private final GraphicsContext canvas;
    private final Function<Role, Color> colours;

    CanvasPen(GraphicsContext canvas, Function<Role, Color> colours) {
        this.canvas = canvas;
        this.colours = colours;
        canvas.setTextBaseline(VPos.CENTER);
        canvas.setLineJoin(StrokeLineJoin.BEVEL);
    }

    /** Colours for white paper. */
    static Color print(Role role) {
        int rgb = Palette.print().rgb(role);
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    @Override
    public double width(String text, TextSize size) {
        Map<String, Double> known = WIDTHS.computeIfAbsent(size, each -> new HashMap<>());
        if (known.size() > REMEMBERED_WIDTHS) {
            known.clear();
        }
        return known.computeIfAbsent(text, each -> {
            MEASURE.setFont(font(size));
            MEASURE.setText(each);
            return MEASURE.getLayoutBounds().getWidth();
        });
    }

    private static Font font(TextSize size) {
        return Font.font(null, size.bold() ? FontWeight.BOLD : FontWeight.NORMAL, size.pixels());
    }

    private Color colour(Ink ink) {
        Color colour = colours.apply(ink.role());
        return ink.opacity() == 1 ? colour : colour.deriveColor(0, 1, 1, ink.opacity());
    }

    @Override
    public void fill(Box box, Ink ink) {
        canvas.setFill(colour(ink));
        canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void spans(double[] x, double[] top, double[] bottom, int count, double width, Stroke stroke) {
        canvas.setFill(colour(stroke.ink()));
        for (int i = 0; i < count; i++) {
            double height = bottom[i] - top[i];
            double missing = Math.max(0, stroke.width() - height);
            if (height > FLAT || stroke.dash().inked(x[i])) {
                canvas.fillRect(x[i], top[i] - missing / 2, width, height + missing);
            }
        }
    }

    @Override
    public void line(double[] x, double[] y, int count, Stroke stroke) {
        if (count == 2 && stroke.dash() == Dash.SOLID && (x[0] == x[1] || y[0] == y[1])) {
            straight(x, y, stroke);
            return;
        }
        canvas.setStroke(colour(stroke.ink()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineDashes(stroke.dash().pattern());
        canvas.strokePolyline(x, y, count);
    }

    /** Upright and level lines fill whole pixels, which is sharper and many times faster than a stroke. */
    private void straight(double[] x, double[] y, Stroke stroke) {
        canvas.setFill(colour(stroke.ink()));
        double width = stroke.width();
        if (x[0] == x[1]) {
            canvas.fillRect(Math.floor(x[0]), Math.min(y[0], y[1]), width, Math.abs(y[1] - y[0]));
        } else {
            canvas.fillRect(Math.min(x[0], x[1]), Math.floor(y[0]), Math.abs(x[1] - x[0]), width);
        }
    }

    @Override
    public void shape(double[][] outline, Ink ink, boolean filled) {
        if (filled) {
            canvas.setFill(colour(ink));
            canvas.fillPolygon(outline[0], outline[1], outline[0].length);
        } else {
            canvas.setFill(colours.apply(Role.SURFACE));
            canvas.fillPolygon(outline[0], outline[1], outline[0].length);
            canvas.setStroke(colour(ink));
            canvas.setLineWidth(1.5);
            canvas.setLineDashes();
            canvas.strokePolygon(outline[0], outline[1], outline[0].length);
        }
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, TextSize size, Ink ink) {
        canvas.setFont(font(size));
        canvas.setFill(colour(ink));
        canvas.setTextAlign(switch (anchor) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        canvas.fillText(text, x, y);
    }

    @Override
    public void upwards(String text, double x, double y, TextSize size, Ink ink) {
        canvas.save();
        canvas.translate(x, y);
        canvas.rotate(-90);
        text(text, 0, 0, Anchor.MIDDLE, size, ink);
        canvas.restore();
    }
}
