package wae.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wae.words.Words;

/** Times of several systems side by side: a bar from zero to the median, its spread, and every single time below it. */
public final class BarDrawing implements Drawing {

    private static final double ROW = 46;
    private static final double NAME_GAP = 12;
    /** Fraction of the width that names may take: one long name must not squeeze all bars. */
    private static final double MAX_NAME_FRACTION = 0.3;
    /** One time that is so many times the 90th percentile must not squeeze all bars; it is counted at the edge. */
    private static final double OUTLYING = 4;

    private final String title;
    private final String emptyText;
    private List<Bar> bars = List.of();
    private Plot plot = new Plot(new Box(0, 0, 1, 1), new Scale(0, 1, false), new Scale(0, 1, false));
    private double row = ROW;

    /** @param emptyText what to do while there is nothing to show */
    public BarDrawing(String title, String emptyText) {
        this.title = title;
        this.emptyText = emptyText;
    }

    /** Shows other bars, the first on top. */
    public void bars(List<Bar> shown) {
        bars = List.copyOf(shown);
    }

    /** Height at which nothing is squeezed, pixels. */
    public double preferredHeight() {
        return Math.max(2, bars.size()) * ROW + 60;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<LegendEntry> legend() {
        return List.of();
    }

    @Override
    public void draw(Pen pen, Box area) {
        if (bars.isEmpty()) { // an axis without bars would show meaningless numbers
            pen.text(emptyText, area.x() + area.width() / 2, area.y() + area.height() / 2, Anchor.MIDDLE, TextSize.NORMAL,
                    Ink.of(Role.MUTED));
            return;
        }
        double names = Math.min(MAX_NAME_FRACTION * area.width(),
                bars.stream().mapToDouble(bar -> pen.width(bar.name(), TextSize.NORMAL)).max().orElse(0));
        Box right = area.inset(names + NAME_GAP, 0, 0, 0);
        plot = new Frame(pen, Axis.of(Words.of("chart.latency-batch"), "ms"), Axis.of("", "")).drawColumnsOnly(right,
                xScale(pen, right));
        row = plot.box().height() / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double middle = plot.box().y() + (i + 0.5) * row;
            Bar bar = bars.get(i);
            pen.text(shortened(pen, bar.name(), names), plot.box().x() - NAME_GAP, middle - 4, Anchor.END,
                    TextSize.NORMAL, Ink.of(Role.TEXT));
            if (bar.count() > 0) {
                drawBar(pen, bar, middle);
            }
        }
    }

    /** A name as far as it fits. */
    private static String shortened(Pen pen, String name, double width) {
        String shown = name;
        for (int length = name.length() - 1; length > 0 && pen.width(shown, TextSize.NORMAL) > width + 1; length--) {
            shown = name.substring(0, length).strip() + "\u2026";
        }
        return shown;
    }

    /** From zero, so that lengths are in the ratio of times, with space for the label after the longest bar. */
    private Scale xScale(Pen pen, Box area) {
        double longest = 1e-6;
        for (Bar bar : bars) {
            double label = pen.width(label(bar), TextSize.SMALL) + 24;
            double fraction = Math.max(0.25, (area.width() - label) / Math.max(1, area.width()));
            double end = Double.isNaN(bar.high()) ? 0 : bar.high();
            longest = Math.max(longest, Math.max(end / fraction, Math.min(max(bar), OUTLYING * end)));
        }
        return new Scale(0, longest * 1.02, false);
    }

    private static double max(Bar bar) {
        return Arrays.stream(bar.samples()).max().orElse(0);
    }

    private void drawBar(Pen pen, Bar bar, double middle) {
        double thick = Math.min(18, row * 0.4);
        double centre = middle - thick / 2;
        double end = plot.px(bar.median());
        Stroke line = new Stroke(Ink.of(Role.TEXT), Dash.SOLID, 1.2);
        pen.fill(new Box(plot.box().x(), centre - thick / 2, end - plot.box().x(), thick), Ink.of(bar.role()));
        pen.line(plot.px(bar.low()), centre, plot.px(bar.high()), centre, line);
        for (double edge : new double[] {bar.low(), bar.high()}) {
            pen.line(plot.px(edge), centre - thick / 3, plot.px(edge), centre + thick / 3, line);
        }
        pen.text(label(bar), Math.max(end, plot.px(bar.high())) + 8, centre, Anchor.START, TextSize.SMALL,
                Ink.of(Role.TEXT));
        drawSamples(pen, bar, middle + 3, Math.min(10, row * 0.22));
    }

    /** One thin stroke for every single time; where many fall together it gets darker. */
    private void drawSamples(Pen pen, Bar bar, double top, double height) {
        int width = (int) plot.box().width() + 1;
        int[] counts = new int[width];
        for (int i = 0; i < bar.count(); i++) {
            counts[(int) Math.max(0, Math.min(width - 1, plot.px(bar.sample(i)) - plot.box().x()))]++;
        }
        int free = (int) (width - drawBeyond(pen, bar, top + height / 2)); // nothing is drawn over the text
        for (int column = 0; column < width; column++) {
            if (counts[column] > 0 && (column < free || column == width - 1)) {
                double opacity = 1 - Math.pow(0.55, counts[column]);
                pen.fill(new Box(plot.box().x() + column, top, 1.2, height), new Ink(bar.role(), opacity));
            }
        }
    }

    /** Writes how many times lie beyond the axis or under this text, and how far; returns the width of the text. */
    private double drawBeyond(Pen pen, Bar bar, double y) {
        if (max(bar) <= plot.x().high()) {
            return 0;
        }
        double width = pen.width(beyond(bar.count(), bar), TextSize.SMALL) + 10;
        double end = plot.x().high() * (1 - width / plot.box().width());
        long beyond = Arrays.stream(bar.samples()).filter(sample -> sample > end).count();
        pen.text(beyond(beyond, bar), plot.box().right() - 4, y, Anchor.END, TextSize.SMALL, Ink.of(bar.role()));
        return width;
    }

    private static String beyond(long count, Bar bar) {
        return Words.of("chart.bars-beyond", count, NumberText.of(max(bar), "ms"));
    }

    private static String label(Bar bar) {
        String median = NumberText.of(bar.median(), "ms");
        return bar.remark().isEmpty() ? median : Words.of("chart.bars-label", median, bar.remark());
    }

    @Override
    public void hover(Pen pen, double px, double py) {
        int index = (int) Math.floor((py - plot.box().y()) / row);
        if (index < 0 || index >= bars.size() || bars.get(index).count() == 0) {
            return;
        }
        Bar bar = bars.get(index);
        Readout.draw(pen, plot.box(), px, py, List.of(
                new Readout.Line(bar.name(), bar.role()),
                new Readout.Line(Words.of("chart.bars-median", NumberText.of(bar.median(), "ms"), bar.count()),
                Role.TEXT),
                new Readout.Line(Words.of("chart.bars-spread", NumberText.of(bar.low()),
                NumberText.of(bar.high(), "ms")),
                        Role.TEXT),
                new Readout.Line(bar.remark().isEmpty() ? Words.of("chart.bars-no-ratio") : bar.remark(), Role.TEXT)));
    }

    @Override
    public String note(Pen pen, double width) {
        return bars.isEmpty() ? ""
                : Words.of("chart.bars-note");
    }

    @Override
    public String summary() {
        return bars.isEmpty() ? Words.of("chart.summary-empty", title, emptyText)
                : Words.of("chart.summary", title, bars.stream().map(bar -> bar.count() == 0
                        ? Words.of("chart.bars-unmeasured", bar.name())
                        : Words.of("chart.bars-item", bar.name(), label(bar)))
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public Supplier<DataTable> data() {
        List<Bar> shown = bars;
        return () -> {
            List<int[]> cells = new ArrayList<>();
            for (int bar = 0; bar < shown.size(); bar++) {
                for (int sample = 0; sample < shown.get(bar).count(); sample++) {
                    cells.add(new int[] {bar, sample});
                }
            }
            return new DataTable(cells.size()).column("system", row -> shown.get(cells.get(row)[0]).name())
                    .column("round", row -> Integer.toString(cells.get(row)[1] + 1))
                    .numbers("time (ms)", cells.stream()
                            .mapToDouble(cell -> shown.get(cell[0]).sample(cell[1])).toArray());
        };
    }
}
