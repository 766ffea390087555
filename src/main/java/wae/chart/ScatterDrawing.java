package wae.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wae.words.Words;

/**
 * Accuracy against latency. Published points are hollow, own ones filled with error bars; points of different machines are
 * never joined, but can be made comparable by dividing each machine's times by its baseline's.
 */
public final class ScatterDrawing implements Drawing {

    /** A classifier with at least 99 % of the accuracy of the baseline counts as equal in inference benchmarks. */
    private static final double EQUAL_ACCURACY = 0.99;
    private static final double RADIUS = 5;

    private final String title;
    private final String emptyText;
    private List<ScatterPoint> points = List.of();
    private String quantity = Words.of("chart.error");
    private boolean relative;
    private Plot plot = new Plot(new Box(0, 0, 1, 1), new Scale(0, 1, false), new Scale(0, 1, false));

    /** @param emptyText what to do while there is nothing to show */
    public ScatterDrawing(String title, String emptyText) {
        this.title = title;
        this.emptyText = emptyText;
    }

    /** Shows other points. @param quantity what their errors are, e.g. {@code top-5 error} */
    public void points(List<ScatterPoint> shown, String quantity) {
        points = List.copyOf(shown);
        this.quantity = quantity;
    }

    /** Whether each machine's times are divided by its own baseline's; points without a baseline are then left out. */
    public void relative(boolean shown) {
        relative = shown;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<LegendEntry> legend() {
        Map<String, LegendEntry> entries = new LinkedHashMap<>();
        for (ScatterPoint point : points) {
            LegendEntry.Sample sample = point.published() ? LegendEntry.Sample.HOLLOW : LegendEntry.Sample.FILLED;
            String name = point.published() ? Words.of("chart.scatter-published", point.machine())
                    : Words.of("chart.scatter-measured", point.machine());
            entries.putIfAbsent(name, new LegendEntry(name, SeriesStyle.of(Role.TEXT), sample));
        }
        return List.copyOf(entries.values());
    }

    private List<ScatterPoint> shown() {
        if (!relative) {
            return points;
        }
        Map<String, Double> units = points.stream().filter(point -> point.role() == Role.BASELINE)
                .collect(Collectors.toMap(ScatterPoint::machine, ScatterPoint::time, (first, second) -> first));
        return points.stream().filter(point -> units.containsKey(point.machine()))
                .map(point -> point.over(units.get(point.machine()))).toList();
    }

    @Override
    public void draw(Pen pen, Box area) {
        List<ScatterPoint> shown = shown();
        Extent times = new Extent();
        Extent errors = new Extent();
        for (ScatterPoint point : shown) {
            times.add(point.timeLow());
            times.add(point.timeHigh());
            errors.add(point.errorLow());
            errors.add(point.errorHigh());
        }
        shown.stream().filter(point -> point.role() == Role.BASELINE).forEach(point -> errors.add(threshold(point)));
        Axis x = relative ? Axis.of(Words.of("chart.latency-relative"), "")
                : Axis.of(Words.of("chart.latency-image"), "ms");
        plot = new Frame(pen, x, Axis.of(quantity, "%"))
                .draw(area, Scale.around(times, true, 0.12), Scale.around(errors, false, 0.12));
        List<Box> occupied = new ArrayList<>();
        shown.forEach(point -> drawPoint(pen, point, occupied));
        shown.forEach(point -> drawLabel(pen, point, occupied));
        shown.stream().filter(point -> point.role() == Role.BASELINE)
                .forEach(point -> drawThreshold(pen, point, occupied));
        if (shown.isEmpty()) {
            pen.text(emptyText, plot.box().x() + plot.box().width() / 2, plot.box().y() + plot.box().height() / 2,
                    Anchor.MIDDLE, TextSize.NORMAL, Ink.of(Role.MUTED));
        }
    }

    /** Error of a classifier with 99 % of a point's accuracy, %. */
    static double threshold(ScatterPoint baseline) {
        return 100 - EQUAL_ACCURACY * (100 - baseline.error());
    }

    private void drawThreshold(Pen pen, ScatterPoint baseline, List<Box> occupied) {
        double y = plot.py(threshold(baseline));
        pen.line(plot.box().x(), y, plot.box().right(), y, new Stroke(Ink.of(Role.MUTED), Dash.DOTTED, 1.2));
        String text = Words.of("chart.scatter-threshold", baseline.label());
        double width = pen.width(text, TextSize.SMALL);
        double right = plot.box().right() - 4 - width;
        double left = plot.box().x() + 4;
        write(pen, text, Role.MUTED, occupied, List.of(new Box(right, y - 15, width, 14),
                new Box(left, y - 15, width, 14), new Box(right, y + 1, width, 14), new Box(left, y + 1, width, 14)));
    }

    private void drawPoint(Pen pen, ScatterPoint point, List<Box> occupied) {
        double x = plot.px(point.time());
        double y = plot.py(point.error());
        Stroke stroke = new Stroke(Ink.of(point.role()), Dash.SOLID, 1.4);
        if (point.timeHigh() > point.timeLow()) {
            pen.line(plot.px(point.timeLow()), y, plot.px(point.timeHigh()), y, stroke);
            double from = plot.px(point.timeLow());
            occupied.add(new Box(from, y - 1, plot.px(point.timeHigh()) - from, 2)); // no name is struck out by it
        }
        if (point.errorHigh() > point.errorLow()) {
            pen.line(x, plot.py(point.errorLow()), x, plot.py(point.errorHigh()), stroke);
        }
        pen.shape(point.mark().outline(x, y, RADIUS), Ink.of(point.role()), !point.published());
        occupied.add(new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    private void drawLabel(Pen pen, ScatterPoint point, List<Box> occupied) {
        double width = pen.width(point.label(), TextSize.SMALL);
        double x = plot.px(point.time());
        double y = plot.py(point.error());
        write(pen, point.label(), Role.TEXT, occupied, List.of(new Box(x + 9, y - 7, width, 14),
                new Box(x - 9 - width, y - 7, width, 14), new Box(x - width / 2, y - 22, width, 14),
                new Box(x - width / 2, y + 8, width, 14)));
    }

    /** Writes text at the first position where it covers nothing, else at the first of all. */
    private void write(Pen pen, String text, Role role, List<Box> occupied, List<Box> candidates) {
        Box box = candidates.stream().filter(each -> plot.box().contains(each.x(), each.y())
                && plot.box().contains(each.right(), each.bottom())
                && occupied.stream().noneMatch(other -> overlap(each, other))).findFirst().orElse(candidates.get(0));
        occupied.add(box);
        pen.text(text, box.x(), box.y() + 7, Anchor.START, TextSize.SMALL, Ink.of(role));
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    @Override
    public void hover(Pen pen, double px, double py) {
        shown().stream().min(Comparator.comparingDouble(point -> distance(point, px, py)))
                .filter(point -> distance(point, px, py) < 20)
                .ifPresent(point -> Readout.draw(pen, plot.box(), px, py, List.of(
                        new Readout.Line(point.label(), point.role()),
                        new Readout.Line(point.published() ? Words.of("chart.published") : Words.of("chart.measured"),
                        Role.TEXT),
                        new Readout.Line(point.machine(), Role.TEXT),
                        new Readout.Line(relative ? Words.of("chart.scatter-relative", NumberText.of(point.time()))
                                : Words.of("chart.per-image", NumberText.of(point.time(), "ms")), Role.TEXT),
                        new Readout.Line(Words.of("chart.scatter-error", quantity, NumberText.of(point.error(), "%")),
                                Role.TEXT))));
    }

    private double distance(ScatterPoint point, double px, double py) {
        return Math.hypot(plot.px(point.time()) - px, plot.py(point.error()) - py);
    }

    @Override
    public String summary() {
        return points.isEmpty() ? Words.of("chart.summary-empty", title, emptyText)
                : Words.of("chart.summary", title,
                points.stream().map(this::sentence).collect(Collectors.joining("; ")));
    }

    private String sentence(ScatterPoint point) {
        return Words.of("chart.scatter-item", point.label(), NumberText.of(point.time(), "ms"), quantity,
                NumberText.of(point.error(), "%"),
                point.published() ? Words.of("chart.published") : Words.of("chart.measured"));
    }

    @Override
    public Supplier<DataTable> data() {
        List<ScatterPoint> all = points;
        String errors = quantity + " (%)";
        return () -> new DataTable(all.size()).column("system", row -> all.get(row).label())
                .column("source", row -> all.get(row).published() ? "published" : "measured")
                .column("machine", row -> all.get(row).machine())
                .numbers("time (ms)", all.stream().mapToDouble(ScatterPoint::time).toArray())
                .numbers("time low (ms)", all.stream().mapToDouble(ScatterPoint::timeLow).toArray())
                .numbers("time high (ms)", all.stream().mapToDouble(ScatterPoint::timeHigh).toArray())
                .numbers(errors, all.stream().mapToDouble(ScatterPoint::error).toArray())
                .numbers("error low (%)", all.stream().mapToDouble(ScatterPoint::errorLow).toArray())
                .numbers("error high (%)", all.stream().mapToDouble(ScatterPoint::errorHigh).toArray());
    }
}
