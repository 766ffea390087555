package wae.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wae.words.Words;

/**
 * Systems under every batch size and number of threads: lines over the batch size, a dash for each number of threads, or
 * the speed-up of one system as a table in shades.
 */
public final class SweepDrawing implements Drawing {

    private static final double RADIUS = 3.5;
    private static final double NAMES = 80;
    private static final double AXIS = 40;

    private final String title;
    private final String emptyText;
    private List<SweepPoint> points = List.of();
    private SweepQuantity quantity = SweepQuantity.LATENCY;
    private String surfaceOf = "";
    private double limit = 1.5;
    private String note = "";
    private final Map<SweepPoint, double[]> positions = new LinkedHashMap<>();
    private Box box = new Box(0, 0, 1, 1);

    /** @param emptyText what to do while there is nothing to show */
    public SweepDrawing(String title, String emptyText) {
        this.title = title;
        this.emptyText = emptyText;
    }

    /**
     * Shows other points.
     *
     * @param system whose speed-up the table shows
     * @param below  lower speed-ups are framed
     * @param info   what a reader of an export must know
     */
    public void show(List<SweepPoint> shown, String system, double below, String info) {
        points = List.copyOf(shown);
        surfaceOf = system;
        limit = below;
        note = info;
    }

    /** Shows something else of them. */
    public void quantity(SweepQuantity shown) {
        quantity = shown;
    }

    @Override
    public String title() {
        return surface() ? Words.of("chart.sweep-title", surfaceOf) : title;
    }

    private boolean surface() {
        return quantity == SweepQuantity.SPEED_UP && !surfaceOf.isEmpty();
    }

    @Override
    public List<LegendEntry> legend() {
        if (quantity == SweepQuantity.SPEED_UP) {
            return points.stream().anyMatch(point -> point.system().equals(surfaceOf) && point.speedUp() < limit)
                    ? List.of(new LegendEntry(Words.of("chart.sweep-framed", String.format(Locale.ROOT, "%.1f\u00d7",
                    limit)),
                    SeriesStyle.of(Role.ALARM), LegendEntry.Sample.HOLLOW)) : List.of();
        }
        Map<String, LegendEntry> entries = new LinkedHashMap<>();
        points.forEach(point -> entries.putIfAbsent(line(point), new LegendEntry(line(point),
                new SeriesStyle(point.role(), dash(point.threads())), LegendEntry.Sample.LINE)));
        return List.copyOf(entries.values());
    }

    private static String line(SweepPoint point) {
        return Words.of("shell.engine-threads", point.system(), point.threads());
    }

    private static String threads(int count) {
        return Words.of("shell.threads", count);
    }

    private Dash dash(int threads) {
        int index = points.stream().map(SweepPoint::threads).distinct().sorted().toList().indexOf(threads);
        return Dash.values()[index % Dash.values().length];
    }

    @Override
    public void draw(Pen pen, Box area) {
        positions.clear();
        box = area;
        if (points.isEmpty()) {
            pen.text(emptyText, area.x() + area.width() / 2, area.y() + area.height() / 2, Anchor.MIDDLE,
                    TextSize.NORMAL, Ink.of(Role.MUTED));
        } else if (quantity == SweepQuantity.SPEED_UP) {
            drawSurface(pen, area);
        } else {
            drawLines(pen, area);
        }
    }

    private double value(SweepPoint point) {
        return quantity == SweepQuantity.THROUGHPUT ? point.perSecond() : point.perPicture();
    }

    private void drawLines(Pen pen, Box area) {
        Extent values = new Extent();
        Extent batches = new Extent();
        points.forEach(point -> {
            values.add(value(point));
            batches.add(point.batch());
        });
        Plot plot = new Frame(pen, new Axis(Words.of("chart.batch-size"), "", true),
                Axis.of(quantity.title(), quantity.unit())).withColumns(batches())
                .draw(area, Scale.around(batches, true, 0.08), Scale.around(values, true, 0.1));
        box = plot.box();
        points.stream().collect(Collectors.groupingBy(SweepDrawing::line, LinkedHashMap::new, Collectors.toList()))
                .values().forEach(line -> drawLine(pen, plot, line));
    }

    private List<Ticks.Tick> batches() {
        return points.stream().map(SweepPoint::batch).distinct().sorted()
                .map(batch -> new Ticks.Tick(batch, Integer.toString(batch))).toList();
    }

    private void drawLine(Pen pen, Plot plot, List<SweepPoint> line) {
        double[] x = line.stream().mapToDouble(point -> plot.px(point.batch())).toArray();
        double[] y = line.stream().mapToDouble(point -> plot.py(value(point))).toArray();
        SweepPoint first = line.get(0);
        pen.line(x, y, x.length, new Stroke(Ink.of(first.role()), dash(first.threads()), 1.6));
        for (int i = 0; i < x.length; i++) {
            pen.shape(Mark.CIRCLE.outline(x[i], y[i], RADIUS), Ink.of(first.role()), true);
            positions.put(line.get(i), new double[] {x[i], y[i]});
        }
    }

    private void drawSurface(Pen pen, Box area) {
        List<SweepPoint> shown = points.stream().filter(point -> point.system().equals(surfaceOf)).toList();
        List<Integer> batches = shown.stream().map(SweepPoint::batch).distinct().sorted().toList();
        List<Integer> threads = shown.stream().map(SweepPoint::threads).distinct().sorted().toList();
        Box table = area.inset(NAMES, 8, 8, AXIS);
        double width = table.width() / Math.max(1, batches.size());
        double height = table.height() / Math.max(1, threads.size());
        double max = shown.stream().mapToDouble(SweepPoint::speedUp).max().orElse(1);
        for (SweepPoint point : shown) {
            Box cell = new Box(table.x() + batches.indexOf(point.batch()) * width,
                    table.y() + threads.indexOf(point.threads()) * height, width, height).inset(1, 1, 1, 1);
            drawCell(pen, point, cell, max);
        }
        for (int i = 0; i < threads.size(); i++) {
            pen.text(threads(threads.get(i)), table.x() - 8, table.y() + (i + 0.5) * height, Anchor.END, TextSize.SMALL,
                    Ink.of(Role.TEXT));
        }
        for (int i = 0; i < batches.size(); i++) {
            pen.text(Integer.toString(batches.get(i)), table.x() + (i + 0.5) * width, table.bottom() + 10,
                    Anchor.MIDDLE, TextSize.SMALL, Ink.of(Role.TEXT));
        }
        pen.text(Words.of("chart.batch-size"), table.x() + table.width() / 2, table.bottom() + 28, Anchor.MIDDLE,
                TextSize.NORMAL, Ink.of(Role.TEXT));
    }

    /** Stronger where the speed-up is larger; framed where it is below the limit. */
    private void drawCell(Pen pen, SweepPoint point, Box cell, double max) {
        pen.fill(cell, new Ink(point.role(), 0.12 + 0.5 * Math.max(0, Math.min(1, point.speedUp() / max))));
        double x = cell.x() + cell.width() / 2;
        double y = cell.y() + cell.height() / 2;
        pen.text(times(point.speedUp()), x, y, Anchor.MIDDLE, TextSize.NORMAL,
                Ink.of(Role.TEXT));
        if (point.speedUp() < limit) {
            pen.line(new double[] {cell.x(), cell.right(), cell.right(), cell.x(), cell.x()},
                    new double[] {cell.y(), cell.y(), cell.bottom(), cell.bottom(), cell.y()}, 5,
                    new Stroke(Ink.of(Role.ALARM), Dash.SOLID, 2));
        }
        positions.put(point, new double[] {x, y});
    }

    @Override
    public void hover(Pen pen, double px, double py) {
        positions.entrySet().stream().min((one, other) -> Double.compare(distance(one.getValue(), px, py),
                distance(other.getValue(), px, py))).filter(near -> distance(near.getValue(), px, py) < 30)
                .ifPresent(near -> {
                    SweepPoint point = near.getKey();
                    List<Readout.Line> lines = new ArrayList<>();
                    lines.add(new Readout.Line(line(point), point.role()));
                    lines.add(new Readout.Line(Words.of("chart.sweep-batch", point.batch()), Role.TEXT));
                    lines.add(new Readout.Line(Words.of("chart.per-image", NumberText.of(point.perPicture(), "ms")),
                            Role.TEXT));
                    lines.add(new Readout.Line(Words.of("chart.throughput", NumberText.of(point.perSecond())),
                            Role.TEXT));
                    lines.add(new Readout.Line(Words.of("chart.sweep-speed-up", times(point.speedUp())), Role.TEXT));
                    Readout.draw(pen, box, px, py, lines);
                });
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f\u00d7", ratio);
    }

    private static double distance(double[] position, double px, double py) {
        return Math.hypot(position[0] - px, position[1] - py);
    }

    @Override
    public String note(Pen pen, double width) {
        return note;
    }

    @Override
    public String summary() {
        return points.isEmpty() ? Words.of("chart.summary-empty", title, emptyText)
                : Words.of("chart.summary", title,
                points.stream().map(point -> Words.of("chart.sweep-item", line(point),
                        point.batch(), NumberText.of(point.perPicture(), "ms"), times(point.speedUp())))
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public Supplier<DataTable> data() {
        List<SweepPoint> all = points;
        return () -> new DataTable(all.size()).column("system", row -> all.get(row).system())
                .column("threads", row -> Integer.toString(all.get(row).threads()))
                .column("batch", row -> Integer.toString(all.get(row).batch()))
                .numbers("time for one picture (ms)", all.stream().mapToDouble(SweepPoint::perPicture).toArray())
                .numbers("pictures per second", all.stream().mapToDouble(SweepPoint::perSecond).toArray())
                .numbers("speed-up", all.stream().mapToDouble(SweepPoint::speedUp).toArray());
    }
}
