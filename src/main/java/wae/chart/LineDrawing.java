package wae.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wae.words.Words;

/** Draws a {@link LineModel}: every spike is shown, values that are not numbers are red ticks on the axis. */
public final class LineDrawing implements Drawing {

    private static final double WIDTH = 1.6;
    private static final double RAW_OPACITY = 0.25;

    private final LineModel model;
    private final String emptyText;
    private Plot plot = new Plot(new Box(0, 0, 1, 1), new Scale(0, 1, false), new Scale(0, 1, false));

    /** @param emptyText what to do while there is nothing to show */
    public LineDrawing(LineModel model, String emptyText) {
        this.model = model;
        this.emptyText = emptyText;
    }

    /** Where values are since the last drawing. */
    public Plot plot() {
        return plot;
    }

    @Override
    public String title() {
        return model.title();
    }

    @Override
    public List<LegendEntry> legend() {
        return model.visible().stream().map(LineDrawing::entry).toList();
    }

    /** The legend entry of a series. */
    public static LegendEntry entry(Series series) {
        return new LegendEntry(series.name(), series.style(), LegendEntry.Sample.LINE);
    }

    @Override
    public void draw(Pen pen, Box area) {
        plot = new Frame(pen, model.x(), model.y()).draw(area, model.xScale(), model.yScale());
        int pixels = (int) Math.max(1, plot.box().width());
        int columns = Math.min(pen.columns(pixels), Math.max(longest(), pixels));
        BitSet marks = new BitSet();
        Curve curve = new Curve(pen, plot, columns, marks);
        model.visible().forEach(series -> draw(curve, series));
        model.notes().forEach(note -> drawNote(pen, note));
        drawCursor(pen);
        model.stars().forEach(star -> drawStar(pen, star));
        drawMarks(pen, marks, columns);
        if (model.series().stream().allMatch(series -> series.size() == 0)) {
            pen.text(emptyText, plot.box().x() + plot.box().width() / 2, plot.box().y() + plot.box().height() / 2,
                    Anchor.MIDDLE, TextSize.NORMAL, Ink.of(Role.MUTED));
        }
    }

    private int longest() {
        return model.visible().stream().mapToInt(Series::size).max().orElse(0);
    }

    private void draw(Curve curve, Series series) {
        Stroke stroke = new Stroke(Ink.of(series.style().role()), series.style().dash(), WIDTH);
        if (model.smoothing() > 0) {
            curve.draw(series, stroke.faded(RAW_OPACITY));
        }
        curve.draw(model.smooth(series), stroke);
    }

    private void drawCursor(Pen pen) {
        double x = plot.px(model.cursor());
        if (x >= plot.box().x() && x <= plot.box().right()) {
            pen.line(x, plot.box().y(), x, plot.box().bottom(), new Stroke(Ink.of(Role.TEXT), Dash.SOLID, 1.5));
        }
    }

    private void drawNote(Pen pen, LineModel.Note note) {
        Box box = plot.box();
        double x = plot.px(note.x());
        if (x >= box.x() && x <= box.right()) {
            pen.line(x, box.y(), x, box.bottom(), Stroke.hair(Role.MUTED));
            boolean left = x + pen.width(note.words(), TextSize.SMALL) + 4 > box.right();
            pen.text(note.words(), left ? x - 3 : x + 3, box.y() + 8, left ? Anchor.END : Anchor.START, TextSize.SMALL,
                    Ink.of(Role.MUTED));
        }
    }

    private void drawStar(Pen pen, LineModel.Star star) {
        double x = plot.px(star.x());
        double y = plot.py(star.y());
        if (plot.box().contains(x, y) && model.visible().contains(star.series())) {
            Ink ink = Ink.of(star.series().style().role());
            pen.shape(Mark.STAR.outline(x, y, 6), ink, true);
            String value = NumberText.of(star.y());
            double width = pen.width(value, TextSize.SMALL);
            double left = x > plot.box().right() - 80 ? x - 6 - width : x + 6;
            double middle = y + (y < plot.box().y() + 20 || isBelowAnother(x, y) ? 14 : -14);
            pen.fill(new Box(left - 1, middle - 6, width + 2, 12), new Ink(Role.SURFACE, 0.75)); // lines would strike it out
            pen.text(value, left, middle, Anchor.START, TextSize.SMALL, Ink.of(Role.TEXT));
        }
    }

    /** Whether the text above a star would lie over that of another star. */
    private boolean isBelowAnother(double x, double y) {
        return model.stars().stream().anyMatch(other -> {
            double above = y - plot.py(other.y());
            return above > 0 && above < 32 && Math.abs(x - plot.px(other.x())) < 80;
        });
    }

    private void drawMarks(Pen pen, BitSet marks, int columns) {
        double width = plot.box().width() / columns;
        for (int column = marks.nextSetBit(0); column >= 0; column = marks.nextSetBit(column + 1)) {
            double x = plot.box().x() + column * width;
            pen.fill(new Box(x - 0.5, plot.box().bottom() - 9, Math.max(2, width), 12), Ink.of(Role.ALARM));
        }
    }

    @Override
    public void hover(Pen pen, double px, double py) {
        if (!plot.box().contains(px, py)) {
            return;
        }
        double at = plot.valueX(px);
        List<Readout.Line> lines = new ArrayList<>();
        double x = px;
        for (Series series : model.visible()) {
            int index = series.nearest(at);
            if (index >= 0) {
                double value = series.y(index);
                x = plot.px(series.x(index));
                if (plot.box().contains(x, plot.py(value))) {
                    pen.shape(Mark.CIRCLE.outline(x, plot.py(value), 3), Ink.of(series.style().role()), true);
                }
                String shown = NumberText.of(value, series.unit());
                lines.add(new Readout.Line(model.smoothing() == 0 ? Words.of("chart.line-value", series.name(), shown)
                        : Words.of("chart.line-smoothed", series.name(), shown,
                                NumberText.of(model.smooth(series).y(index))), series.style().role(), true));
            }
        }
        lines.add(0, new Readout.Line(Words.of("chart.line-value", model.x().title(),
                NumberText.of(plot.valueX(x), model.x().unit())), Role.TEXT));
        pen.line(x, plot.box().y(), x, plot.box().bottom(), Stroke.hair(Role.MUTED));
        pen.line(plot.box().x(), py, plot.box().right(), py, Stroke.hair(Role.GRID));
        Readout.draw(pen, plot.box(), px, py, lines);
    }

    @Override
    public String note(Pen pen, double width) {
        int columns = pen.columns(width);
        boolean thinned = model.visible().stream().anyMatch(series -> series.size() > Curve.few(columns));
        List<String> sentences = new ArrayList<>();
        if (model.smoothing() > 0) {
            sentences.add(Words.of("chart.line-smoothed-note", NumberText.of(model.smoothing())));
        }
        if (thinned) {
            sentences.add(Words.of("chart.line-thinned-note", columns));
        }
        return String.join(" ", sentences);
    }

    @Override
    public String summary() {
        String lines = model.visible().stream().filter(series -> series.size() > 0).map(this::sentence)
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? Words.of("chart.line-empty", model.title(), model.y().caption(), model.x().caption(),
                emptyText)
                : Words.of("chart.line-summary", model.title(), model.y().caption(), model.x().caption(), lines);
    }

    private String sentence(Series series) {
        int last = series.size() - 1;
        Extent all = series.extent(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return Words.of("chart.line-series", series.name(), NumberText.of(series.y(last), series.unit()),
                NumberText.of(series.x(last)), NumberText.of(all.low()), NumberText.of(all.high()), all.marks());
    }

    @Override
    public Supplier<DataTable> data() {
        List<Series> shown = model.visible();
        return () -> SeriesTable.of(model.x(), shown);
    }
}
