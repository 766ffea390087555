package wae.chart;

import java.util.List;

/** A small box of text beside the pointer. */
public final class Readout {

    private static final double LINE = 16;
    private static final double PAD = 8;

    /**
     * One line of it.
     *
     * @param text of the line
     * @param role  colour of the block before it
     * @param block whether there is one
     */
    public record Line(String text, Role role, boolean block) {

        /** A line without a block if its role is {@link Role#TEXT}. */
        public Line(String text, Role role) {
            this(text, role, role != Role.TEXT);
        }
    }

    private Readout() {
    }

    /** Draws the box where it stays inside an area, never under the pointer. */
    public static void draw(Pen pen, Box area, double px, double py, List<Line> lines) {
        double width = 2 * PAD + 14 + lines.stream().mapToDouble(line -> pen.width(line.text(), TextSize.SMALL)).max()
                .orElse(0);
        double height = 2 * PAD + LINE * lines.size();
        double x = px + 14 + width <= area.right() ? px + 14 : Math.max(area.x(), px - 14 - width);
        double y = Math.max(area.y(), Math.min(py + 14, area.bottom() - height));
        pen.fill(new Box(x - 1, y - 1, width + 2, height + 2), Ink.of(Role.GRID));
        pen.fill(new Box(x, y, width, height), new Ink(Role.SURFACE, 0.97));
        double row = y + PAD + LINE / 2;
        for (Line line : lines) {
            if (line.block()) {
                pen.fill(new Box(x + PAD, row - 4, 8, 8), Ink.of(line.role()));
            }
            pen.text(line.text(), x + PAD + 14, row, Anchor.START, TextSize.SMALL, Ink.of(Role.TEXT));
            row += LINE;
        }
    }
}
