package wae.chart;

import java.util.ArrayList;
import java.util.List;

/** A chart as in a paper: white, with title, legend and note; the same for SVG and PNG. */
public final class Sheet {

    private static final double PAD = 12;
    private static final double LINE = 20;
    private static final double GAP = 18;

    private final Drawing drawing;
    private final Pen pen;
    private final Box page;

    private Sheet(Drawing drawing, Pen pen, Box page) {
        this.drawing = drawing;
        this.pen = pen;
        this.page = page;
    }

    /** Draws a chart on a page of a size in pixels. */
    public static void draw(Drawing drawing, Pen pen, double width, double height) {
        pen.fill(new Box(0, 0, width, height), Ink.of(Role.SURFACE));
        new Sheet(drawing, pen, new Box(0, 0, width, height).inset(PAD, PAD, PAD, PAD)).draw();
    }

    private void draw() {
        pen.text(drawing.title(), page.x(), page.y() + LINE / 2, Anchor.START, TextSize.TITLE, Ink.of(Role.TEXT));
        double top = LINE + 6 + drawLegend(page.y() + LINE + 6);
        List<String> note = wrapped(drawing.note(pen, page.width()));
        double bottom = note.size() * LINE;
        drawing.draw(pen, page.inset(0, top, 0, bottom));
        for (int i = 0; i < note.size(); i++) {
            pen.text(note.get(i), page.x(), page.bottom() - bottom + (i + 0.5) * LINE + 4, Anchor.START, TextSize.SMALL,
                    Ink.of(Role.MUTED));
        }
    }

    /** Entries in rows; returns the height that they take. */
    private double drawLegend(double top) {
        double x = page.x();
        double y = top + LINE / 2;
        List<LegendEntry> entries = drawing.legend();
        for (LegendEntry entry : entries) {
            double width = LegendEntry.LENGTH + 6 + pen.width(entry.name(), TextSize.NORMAL);
            if (x > page.x() && x + width > page.right()) {
                x = page.x();
                y += LINE;
            }
            entry.draw(pen, x, y);
            pen.text(entry.name(), x + LegendEntry.LENGTH + 6, y, Anchor.START, TextSize.NORMAL, Ink.of(Role.TEXT));
            x += width + GAP;
        }
        return entries.isEmpty() ? 0 : y + LINE / 2 - top + 4;
    }

    private List<String> wrapped(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.isBlank() ? new String[0] : note.trim().split(" ")) {
            if (line.length() > 0 && pen.width(line + " " + word, TextSize.SMALL) > page.width()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
