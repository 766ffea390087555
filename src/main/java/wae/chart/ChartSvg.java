package wae.chart;

/** Charts as SVG text, for papers: vector shapes, real text, white whatever theme the window has. */
public final class ChartSvg {

    /** Twice the columns of a printed page at 300 dots per inch would show no more. */
    public static final int COLUMNS = 2000;

    private ChartSvg() {
    }

    /**
     * A chart; lines with many points are thinned to {@link #COLUMNS} columns, which a note then says.
     *
     * @param width  in pixels
     * @param height in pixels
     */
    public static String thinned(Drawing drawing, int width, int height) {
        return write(drawing, width, height, COLUMNS);
    }

    /** A chart with every single point; may be a large file. */
    public static String complete(Drawing drawing, int width, int height) {
        return write(drawing, width, height, Integer.MAX_VALUE);
    }

    private static String write(Drawing drawing, int width, int height, int columns) {
        SvgPen pen = new SvgPen(Palette.print(), columns);
        Sheet.draw(drawing, pen, width, height);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" font-family=\"Helvetica, Arial, sans-serif\">\n<title>" + SvgPen.escaped(drawing.title())
                + "</title>\n<desc>" + SvgPen.escaped(drawing.summary()) + "</desc>\n" + pen.body() + "</svg>\n";
    }
}
