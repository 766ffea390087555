package wae.chart;

import java.util.Arrays;
import java.util.Locale;

/** Writes SVG elements. */
class SvgPen implements Pen {

    /** Where a text's baseline lies below the middle of its height, as a fraction of the type size. */
    private static final double BASELINE = 0.35;

    private final Palette palette;
    private final int columns;
    private final StringBuilder body = new StringBuilder();

    SvgPen(Palette palette, int columns) {
        this.palette = palette;
        this.columns = columns;
    }

    String body() {
        return body.toString();
    }

    @Override
    public int columns(double width) {
        return (int) Math.max(columns, width);
    }

    /** Helvetica's widths, in classes: the reader's font is not known, and a legend only needs to be nearly right. */
    @Override
    public double width(String text, TextSize size) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            em += "ijlI.,:;'|!".indexOf(c) >= 0 ? 0.25
                    : " ftr()[]-/".indexOf(c) >= 0 ? 0.33 // no words of the window
                    : "mwMW%".indexOf(c) >= 0 ? 0.87 : Character.isUpperCase(c) ? 0.69 : 0.556;
        }
        return em * size.pixels();
    }

    @Override
    public void fill(Box box, Ink ink) {
        body.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()))
                .append("\" width=\"")
                .append(number(box.width())).append("\" height=\"").append(number(box.height())).append('"')
                .append(paint("fill", ink)).append("/>\n");
    }

    @Override
    public void line(double[] x, double[] y, int count, Stroke stroke) {
        body.append("<polyline points=\"");
        for (int i = 0; i < count; i++) {
            point(x[i], y[i], i > 0);
        }
        body.append("\" fill=\"none\"").append(paint("stroke", stroke.ink())).append(" stroke-width=\"")
                .append(number(stroke.width())).append('"');
        dash(stroke.dash());
        body.append(" stroke-linejoin=\"round\"/>\n");
    }

    private void dash(Dash dash) {
        double[] pattern = dash.pattern();
        if (pattern.length > 0) {
            body.append(" stroke-dasharray=\"");
            for (int i = 0; i < pattern.length; i++) {
                body.append(i > 0 ? " " : "").append(number(pattern[i]));
            }
            body.append('"');
        }
    }

    private void point(double x, double y, boolean space) {
        body.append(space ? " " : "").append(number(x)).append(',').append(number(y));
    }

    /** One line that visits the upper and the lower end of every column; dashes are gaps between whole columns. */
    @Override
    public void spans(double[] x, double[] top, double[] bottom, int count, double width, Stroke stroke) {
        double[] px = new double[2 * count];
        double[] py = new double[2 * count];
        int start = 0;
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (bottom[i] - top[i] <= FLAT && !stroke.dash().inked(x[i])) {
                continue;
            }
            double middle = x[i] + width / 2;
            if (end > start && middle - px[end - 1] > 1.5 * width) {
                piece(px, py, start, end, stroke);
                start = end;
            }
            boolean upperFirst = end == 0 || Math.abs(py[end - 1] - top[i]) <= Math.abs(py[end - 1] - bottom[i]);
            px[end] = middle;
            py[end++] = upperFirst ? top[i] : bottom[i];
            px[end] = middle;
            py[end++] = upperFirst ? bottom[i] : top[i];
        }
        piece(px, py, start, end, stroke);
    }

    private void piece(double[] x, double[] y, int from, int to, Stroke stroke) {
        if (to > from) {
            line(Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to), to - from,
                    new Stroke(stroke.ink(), Dash.SOLID, stroke.width()));
        }
    }

    @Override
    public void shape(double[][] outline, Ink ink, boolean filled) {
        body.append("<polygon points=\"");
        for (int i = 0; i < outline[0].length; i++) {
            point(outline[0][i], outline[1][i], i > 0);
        }
        String hollow = " fill=\"#ffffff\" stroke-width=\"1.5\"";
        body.append('"').append(filled ? paint("fill", ink) : paint("stroke", ink) + hollow).append("/>\n");
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, TextSize size, Ink ink) {
        write(text, "x=\"" + number(x) + "\" y=\"" + number(y + BASELINE * size.pixels()) + '"', anchor, size, ink);
    }

    @Override
    public void upwards(String text, double x, double y, TextSize size, Ink ink) {
        String turned = "transform=\"translate(" + number(x + BASELINE * size.pixels()) + ' ' + number(y)
                + ") rotate(-90)\""; // no words of the window
        write(text, turned, Anchor.MIDDLE, size, ink);
    }

    private void write(String text, String position, Anchor anchor, TextSize size, Ink ink) {
        if (!text.isEmpty()) {
            body.append("<text ").append(position).append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append("\" font-size=\"").append(number(size.pixels())).append('"')
                    .append(size.bold() ? " font-weight=\"bold\"" : "").append(paint("fill", ink)).append('>')
                            .append(escaped(text)).append("</text>\n");
        }
    }

    private String paint(String property, Ink ink) {
        String colour = String.format(Locale.ROOT, " %s=\"#%06x\"", property, palette.rgb(ink.role()));
        return ink.opacity() == 1 ? colour : colour + " " + property + "-opacity=\"" + number(ink.opacity()) + '"';
    }

    /** Hundredths of a pixel are plenty; no exponent, no locale. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long rest = size % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return sign + size / 100 + decimals;
    }

    /** Text escaped for XML; characters that XML forbids are left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE
                && c != 0xFFFF).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
