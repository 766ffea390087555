package wae.chart;

import java.util.List;

/** The axes around a plot: grid, ticks, numbers, titles. */
final class Frame {

    private static final double TICK = 4;
    private static final double LINE_HEIGHT = 16;
    /** Margins grow in steps, so that a plot does not tremble when labels get longer by a digit. */
    private static final double STEP = 12;

    private final Pen pen;
    private final Axis xAxis;
    private final Axis yAxis;
    private List<Ticks.Tick> columns = List.of();

    Frame(Pen pen, Axis xAxis, Axis yAxis) {
        this.pen = pen;
        this.xAxis = xAxis;
        this.yAxis = yAxis;
    }

    /** Ticks of the axis along x, where round numbers are not what there is. */
    Frame withColumns(List<Ticks.Tick> ticks) {
        columns = ticks;
        return this;
    }

    /** Draws the axes inside an area and says where the plot is. */
    Plot draw(Box area, Scale x, Scale y) {
        double bottom = TICK + LINE_HEIGHT + (xAxis.title().isEmpty() ? 0 : LINE_HEIGHT + 4);
        List<Ticks.Tick> rows = Ticks.of(y, maxTicks(area.height() - bottom, 42), yAxis.whole());
        double widest = rows.stream().mapToDouble(tick -> pen.width(tick.label(), TextSize.SMALL)).max().orElse(0);
        double left = (yAxis.title().isEmpty() ? 0 : LINE_HEIGHT + 4) + TICK + 4 + Math.ceil(widest / STEP) * STEP;
        Box box = area.inset(left, 8, 16, bottom);
        Plot plot = new Plot(box, x, y);
        drawRows(plot, rows);
        drawColumns(plot, columns.isEmpty() ? Ticks.of(x, maxTicks(box.width(), 84), xAxis.whole()) : columns);
        drawEdges(plot, area);
        boolean fits = pen.width(yAxis.caption(), TextSize.NORMAL) <= area.height();
        pen.upwards(fits ? yAxis.caption() : yAxis.title(), area.x() + LINE_HEIGHT / 2, box.y() + box.height() / 2,
                TextSize.NORMAL,
                Ink.of(Role.TEXT));
        return plot;
    }

    /** Draws only the axis along x: rows have names instead of a scale. */
    Plot drawColumnsOnly(Box area, Scale x) {
        double bottom = TICK + LINE_HEIGHT + LINE_HEIGHT + 4;
        Plot plot = new Plot(area.inset(0, 8, 16, bottom), x, new Scale(0, 1, false));
        drawColumns(plot, Ticks.of(x, maxTicks(plot.box().width(), 84), xAxis.whole()));
        drawEdges(plot, area);
        return plot;
    }

    private static int maxTicks(double length, double each) {
        return (int) Math.max(2, length / each);
    }

    private void drawEdges(Plot plot, Box area) {
        Box box = plot.box();
        pen.line(box.x(), box.bottom(), box.right(), box.bottom(), Stroke.hair(Role.MUTED));
        pen.line(box.x(), box.y(), box.x(), box.bottom(), Stroke.hair(Role.MUTED));
        pen.text(xAxis.caption(), box.x() + box.width() / 2, area.bottom() - LINE_HEIGHT / 2, Anchor.MIDDLE,
                TextSize.NORMAL, Ink.of(Role.TEXT));
    }

    private void drawRows(Plot plot, List<Ticks.Tick> ticks) {
        Box box = plot.box();
        for (Ticks.Tick tick : ticks) {
            double y = plot.py(tick.value());
            pen.line(box.x(), y, box.right(), y, grid(tick));
            pen.line(box.x() - length(tick), y, box.x(), y, Stroke.hair(Role.MUTED));
            pen.text(tick.label(), box.x() - TICK - 4, y, Anchor.END, TextSize.SMALL, Ink.of(Role.MUTED));
        }
    }

    private void drawColumns(Plot plot, List<Ticks.Tick> ticks) {
        Box box = plot.box();
        for (Ticks.Tick tick : ticks) {
            double x = plot.px(tick.value());
            pen.line(x, box.y(), x, box.bottom(), grid(tick));
            pen.line(x, box.bottom(), x, box.bottom() + length(tick), Stroke.hair(Role.MUTED));
            pen.text(tick.label(), x, box.bottom() + TICK + LINE_HEIGHT / 2, Anchor.MIDDLE, TextSize.SMALL,
                    Ink.of(Role.MUTED));
        }
    }

    private static Stroke grid(Ticks.Tick tick) {
        return Stroke.hair(Role.GRID).faded(tick.label().isEmpty() ? 0.5 : 1);
    }

    private static double length(Ticks.Tick tick) {
        return tick.label().isEmpty() ? TICK / 2 : TICK;
    }
}
