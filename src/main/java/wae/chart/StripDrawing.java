package wae.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wae.words.Words;

/**
 * Every single time of a measurement in order: warm-up grey, rounds that count in colour, repeated rounds crossed out.
 * A drift, a jump or a slow start is seen here and nowhere else.
 */
public final class StripDrawing implements Drawing {

    private static final double RADIUS = 3;
    /** Rounds that are closer together than this (pixels) are drawn as spans from minimum to maximum. */
    private static final double CLOSE = 2;
    private static final double FAINT = 0.45;

    private final String title;
    private final String emptyText;
    private List<StripSystem> systems = List.of();
    private List<StripRound> rounds = List.of();
    private Plot plot = new Plot(new Box(0, 0, 1, 1), new Scale(0, 1, false), new Scale(0, 1, false));

    /** @param emptyText what to do while there is nothing to show */
    public StripDrawing(String title, String emptyText) {
        this.title = title;
        this.emptyText = emptyText;
    }

    /** Shows other times. @param all rounds in order, with a time for each system in each */
    public void show(List<StripSystem> shown, List<StripRound> all) {
        systems = List.copyOf(shown);
        rounds = List.copyOf(all);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<LegendEntry> legend() {
        return systems.stream().map(system -> new LegendEntry(system.name(), SeriesStyle.of(system.role()),
                LegendEntry.Sample.BLOCK)).toList();
    }

    @Override
    public void draw(Pen pen, Box area) {
        Extent times = new Extent();
        for (StripRound round : rounds) {
            for (int i = 0; i < systems.size(); i++) {
                times.add(round.of(i));
            }
        }
        plot = new Frame(pen, new Axis(Words.of("chart.round"), "", true), Axis.of(Words.of("chart.latency"), "ms"))
                .draw(area,
                new Scale(0.5, Math.max(2, rounds.size()) + 0.5, false), Scale.around(times, true, 0.06));
        if (rounds.isEmpty()) {
            pen.text(emptyText, plot.box().x() + plot.box().width() / 2, plot.box().y() + plot.box().height() / 2,
                    Anchor.MIDDLE, TextSize.NORMAL, Ink.of(Role.MUTED));
            return;
        }
        drawWarmUp(pen);
        boolean close = rounds.size() * CLOSE > pen.columns(plot.box().width());
        for (int i = 0; i < systems.size(); i++) {
            if (close) {
                drawSpans(pen, i);
            } else {
                drawPoints(pen, i);
            }
        }
    }

    private void drawWarmUp(Pen pen) {
        long runs = rounds.stream().filter(round -> round.kind() == StripRound.Kind.WARM_UP).count();
        if (runs > 0) {
            double end = plot.px(runs + 0.5);
            pen.fill(new Box(plot.box().x(), plot.box().y(), end - plot.box().x(), plot.box().height()),
                    new Ink(Role.GRID, FAINT));
            String warmUp = Words.of("chart.strip-warm-up");
            if (pen.width(warmUp, TextSize.SMALL) + 8 < end - plot.box().x()) {
                pen.text(warmUp, plot.box().x() + 4, plot.box().y() + 8, Anchor.START, TextSize.SMALL,
                        Ink.of(Role.MUTED));
            }
        }
    }

    private void drawPoints(Pen pen, int system) {
        for (int index = 0; index < rounds.size(); index++) {
            StripRound round = rounds.get(index);
            double x = plot.px(index + 1);
            double y = plot.py(round.of(system));
            Ink ink = ink(round.kind(), system);
            if (round.kind() == StripRound.Kind.REPEATED) {
                Stroke stroke = new Stroke(ink, Dash.SOLID, 1.2);
                pen.line(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS, stroke);
                pen.line(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS, stroke);
            } else {
                pen.shape(systems.get(system).mark().outline(x, y, RADIUS), ink, true);
            }
        }
    }

    private Ink ink(StripRound.Kind kind, int system) {
        return kind == StripRound.Kind.WARM_UP ? new Ink(Role.MUTED, FAINT) : Ink.of(systems.get(system).role());
    }

    /** Minimum to maximum of the rounds that fall into one column; repeated ones are crossed out on top. */
    private void drawSpans(Pen pen, int system) {
        double[] low = new double[(int) plot.box().width() + 1];
        double[] high = new double[low.length];
        boolean[] warm = new boolean[low.length];
        for (int index = 0; index < rounds.size(); index++) {
            StripRound round = rounds.get(index);
            int column = (int) Math.max(0, Math.min(low.length - 1, plot.px(index + 1) - plot.box().x()));
            double time = round.of(system);
            low[column] = high[column] == 0 ? time : Math.min(low[column], time);
            high[column] = Math.max(high[column], time);
            warm[column] = round.kind() == StripRound.Kind.WARM_UP;
            if (round.kind() == StripRound.Kind.REPEATED) {
                pen.text("\u00d7", plot.px(index + 1), plot.py(time), Anchor.MIDDLE, TextSize.SMALL,
                        ink(round.kind(), system));
            }
        }
        for (int column = 0; column < low.length; column++) {
            if (high[column] > 0) {
                double top = plot.py(high[column]);
                pen.fill(new Box(plot.box().x() + column, top - 0.75, 1.2, plot.py(low[column]) - top + 1.5),
                        ink(warm[column] ? StripRound.Kind.WARM_UP : StripRound.Kind.COUNTED, system));
            }
        }
    }

    @Override
    public void hover(Pen pen, double px, double py) {
        int index = (int) Math.round(plot.valueX(px)) - 1;
        if (index < 0 || index >= rounds.size() || !plot.box().contains(px, py)) {
            return;
        }
        StripRound round = rounds.get(index);
        List<Readout.Line> lines = new ArrayList<>();
        lines.add(new Readout.Line(Words.of("chart.strip-round", index + 1, round.kind().title()), Role.TEXT));
        for (int i = 0; i < systems.size(); i++) {
            lines.add(new Readout.Line(Words.of("chart.line-value", systems.get(i).name(),
                    NumberText.of(round.of(i), "ms")), systems.get(i).role()));
        }
        Readout.draw(pen, plot.box(), px, py, lines);
    }

    @Override
    public String note(Pen pen, double width) {
        return rounds.isEmpty() ? "" : Words.of("chart.strip-note");
    }

    @Override
    public String summary() {
        return rounds.isEmpty() ? Words.of("chart.summary-empty", title, emptyText)
                : Words.of("chart.strip-summary", title, rounds.size(),
                        systems.stream().map(StripSystem::name).collect(Collectors.joining(", ")),
                        count(StripRound.Kind.WARM_UP), count(StripRound.Kind.REPEATED));
    }

    private long count(StripRound.Kind kind) {
        return rounds.stream().filter(round -> round.kind() == kind).count();
    }

    @Override
    public Supplier<DataTable> data() {
        List<StripSystem> names = systems;
        List<StripRound> all = rounds;
        int each = Math.max(1, names.size());
        return () -> new DataTable(all.size() * names.size()).column("run", row -> Integer.toString(row / each + 1))
                .column("kind", row -> all.get(row / each).kind().inFiles())
                .column("system", row -> names.get(row % each).name())
                .column("time (ms)", row -> Double.toString(all.get(row / each).of(row % each)));
    }
}
