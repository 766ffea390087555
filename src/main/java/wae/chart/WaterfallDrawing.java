package wae.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wae.words.Words;

/**
 * Where a network's cost is, layer by layer: one stacked bar per network over the same axis, baseline first, so that
 * the gap between what the arithmetic allows and what was measured can be found.
 */
public final class WaterfallDrawing implements Drawing {

    private static final double HEADER = 26;
    private static final double NAME_GAP = 12;

    private final String title;
    private final String emptyText;
    private final Map<Role, String> parts;
    private final List<Placed> placed = new ArrayList<>();
    private List<LayerStack> stacks = List.of();
    private int batch = 1;
    private String note = "";
    private Quantity quantity = Quantity.MULTIPLY_ADDS;
    private Box box = new Box(0, 0, 1, 1);

    private record Placed(Box box, LayerStack stack, Segment segment) {
    }

    /**
     * An empty waterfall.
     *
     * @param parts     what the segments' colours mean, in the legend's order
     * @param emptyText what to do while there is nothing to show
     */
    public WaterfallDrawing(String title, Map<Role, String> parts, String emptyText) {
        this.title = title;
        this.parts = new LinkedHashMap<>(parts);
        this.emptyText = emptyText;
    }

    /** Shows other networks; ratios are the value of the first over that of the last. */
    public void stacks(List<LayerStack> shown) {
        stacks(shown, 1, "");
    }

    /**
     * Shows other networks that were measured.
     *
     * @param images per run that was measured
     * @param info   what a reader of an export must know about the values
     */
    public void stacks(List<LayerStack> shown, int images, String info) {
        stacks = List.copyOf(shown);
        batch = images;
        note = info;
    }

    /** What is added up. */
    public Quantity quantity() {
        return quantity;
    }

    /** Adds up something else. */
    public void quantity(Quantity shown) {
        quantity = shown;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<LegendEntry> legend() {
        return parts.entrySet().stream().filter(part -> uses(part.getKey())).map(part ->
                new LegendEntry(part.getValue(), SeriesStyle.of(part.getKey()), LegendEntry.Sample.BLOCK)).toList();
    }

    private boolean uses(Role role) {
        return stacks.stream().flatMap(stack -> stack.segments().stream()).anyMatch(segment -> segment.role() == role);
    }

    @Override
    public void draw(Pen pen, Box area) {
        placed.clear();
        double names = stacks.stream().mapToDouble(stack -> pen.width(stack.name(), TextSize.NORMAL)).max().orElse(0);
        double max = stacks.stream().mapToDouble(stack -> stack.total(quantity)).max().orElse(0);
        Box right = area.inset(names + NAME_GAP, HEADER, 0, 0);
        double label = pen.width(Words.of("chart.not-measured"), TextSize.NORMAL) / Math.max(1, right.width());
        Scale scale = new Scale(0, max > 0 ? max / Math.max(0.5, 1 - label) : 1, false);
        Plot plot = new Frame(pen, Axis.of(quantity.title(), quantity.unit()), Axis.of("", ""))
                .drawColumnsOnly(right, scale);
        box = plot.box();
        pen.text(stacks.isEmpty() ? emptyText : totals(), area.x(), area.y() + HEADER / 2, Anchor.START,
                TextSize.NORMAL,
                Ink.of(Role.TEXT));
        double row = box.height() / Math.max(1, stacks.size());
        for (int i = 0; i < stacks.size(); i++) {
            drawStack(pen, plot, stacks.get(i), new Box(box.x(), box.y() + (i + 0.15) * row, box.width(), row * 0.7));
        }
    }

    private void drawStack(Pen pen, Plot plot, LayerStack stack, Box row) {
        double middle = row.y() + row.height() / 2;
        pen.text(stack.name(), row.x() - NAME_GAP, middle, Anchor.END, TextSize.NORMAL, Ink.of(Role.TEXT));
        double sum = 0;
        boolean light = false;
        for (Segment segment : stack.segments()) {
            double start = plot.px(sum);
            sum += segment.value(quantity);
            Box bar = new Box(start, row.y(), plot.px(sum) - start, row.height());
            drawSegment(pen, segment, bar, light);
            placed.add(new Placed(bar, stack, segment));
            light = segment.value(quantity) > 0 ? !light : light;
        }
        boolean unknown = quantity == Quantity.LATENCY && !stack.measured();
        pen.text(unknown ? Words.of("chart.not-measured") : text(sum), plot.px(sum) + 8, middle, Anchor.START,
                TextSize.NORMAL,
                Ink.of(Role.TEXT));
    }

    /** Neighbours differ in strength, and wide ones carry their name. */
    private void drawSegment(Pen pen, Segment segment, Box bar, boolean light) {
        double gap = bar.width() > 3 ? 1 : 0;
        pen.fill(bar.inset(0, 0, gap, 0), new Ink(segment.role(), light ? 0.82 : 1));
        if (pen.width(segment.layer(), TextSize.SMALL) + 8 < bar.width()) {
            pen.text(segment.layer(), bar.x() + bar.width() / 2, bar.y() + bar.height() / 2, Anchor.MIDDLE,
                    TextSize.SMALL, Ink.of(Role.SURFACE));
        }
    }

    private String text(double value) {
        return NumberText.of(value, quantity.unit());
    }

    /** Both ratios in one line, so that the gap between them can be seen; never one for the other. */
    String totals() {
        if (stacks.size() < 2) {
            return Words.of("chart.layers-total", stacks.get(0).name(), text(stacks.get(0).total(quantity)));
        }
        LayerStack first = stacks.get(0);
        LayerStack last = stacks.get(stacks.size() - 1);
        double fewer = ratio(first, last, Quantity.MULTIPLY_ADDS);
        double faster = ratio(first, last, Quantity.LATENCY);
        return first.measured() && last.measured()
                ? Words.of("chart.layers-ratios", times(fewer), fewer, times(faster), faster)
                : Words.of("chart.layers-ratio", times(fewer), fewer);
    }

    private static double ratio(LayerStack first, LayerStack last, Quantity of) {
        return first.total(of) / last.total(of);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f×", Math.max(ratio, 1 / ratio));
    }

    @Override
    public void hover(Pen pen, double px, double py) {
        placed.stream().filter(each -> each.box().contains(px, py)).findFirst().ifPresent(each -> {
            Segment segment = each.segment();
            double fraction = segment.value(quantity) / each.stack().total(quantity);
            List<Readout.Line> lines = new ArrayList<>();
            lines.add(new Readout.Line(Words.of("chart.layers-of", segment.layer(), each.stack().name()),
                    segment.role()));
            lines.add(new Readout.Line(segment.shapes(), Role.TEXT));
            lines.add(new Readout.Line(Words.of("chart.layers-multiply-adds",
                    NumberText.of(segment.multiplyAdds() / 1e9, "G")),
                    Role.TEXT));
            lines.add(new Readout.Line(time(segment), Role.TEXT));
            lines.add(new Readout.Line(Words.of("chart.layers-parameters", NumberText.of(segment.parameters())),
                    Role.TEXT));
            lines.add(new Readout.Line(Words.of("chart.layers-fraction",
                    String.format(Locale.ROOT, "%.1f %%", 100 * fraction)),
                    Role.TEXT));
            Readout.draw(pen, box, px, py, lines);
        });
    }

    private String time(Segment segment) {
        if (Double.isNaN(segment.milliseconds())) {
            return Words.of("chart.not-measured");
        }
        String time = NumberText.of(segment.milliseconds(), "ms");
        return segment.multiplyAdds() == 0 || segment.milliseconds() == 0 ? time : Words.of("chart.layers-speed", time,
                NumberText.of(batch * segment.multiplyAdds() / 1e6 / segment.milliseconds(), "G"));
    }

    @Override
    public String note(Pen pen, double width) {
        return note;
    }

    @Override
    public String summary() {
        return stacks.isEmpty() ? Words.of("chart.summary-empty", title, emptyText)
                : Words.of("chart.layers-summary", title, quantity.title(), stacks.stream()
                        .map(stack -> Words.of("chart.line-value", stack.name(), text(stack.total(quantity))))
                        .collect(Collectors.joining(", ")), totals());
    }

    @Override
    public Supplier<DataTable> data() {
        List<LayerStack> shown = stacks;
        return () -> {
            List<String> systems = shown.stream()
                    .flatMap(stack -> stack.segments().stream().map(segment -> stack.name())).toList();
            List<Segment> all = shown.stream().flatMap(stack -> stack.segments().stream()).toList();
            BitSet measured = new BitSet();
            IntStream.range(0, all.size()).filter(row -> !Double.isNaN(all.get(row).milliseconds())).forEach(measured::set);
            return new DataTable(all.size()).column("system", systems::get)
                    .column("layer", row -> all.get(row).layer())
                    .column("shapes", row -> all.get(row).shapes())
                    .column("multiply-adds (one picture)", row -> Long.toString(all.get(row).multiplyAdds()))
                    .numbers("time (ms for one batch)", all.stream().mapToDouble(Segment::milliseconds).toArray(), measured)
                    .column("parameters", row -> Long.toString(all.get(row).parameters()));
        };
    }
}
