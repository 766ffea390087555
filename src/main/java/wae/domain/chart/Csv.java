package wae.domain.chart;

/** Comma-separated values after RFC 4180, but with plain line feeds; numbers read back exactly. */
final class Csv {

    private final StringBuilder text = new StringBuilder();
    private boolean lineStarted;

    Csv cell(String value) {
        if (lineStarted) {
            text.append(',');
        }
        lineStarted = true;
        boolean quoted = value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
        text.append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        return this;
    }

    /** The shortest decimal that reads back as the same number; whole numbers without ".0". */
    Csv cell(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return cell(whole ? Long.toString((long) value) : Double.toString(value));
    }

    Csv line() {
        text.append('\n');
        lineStarted = false;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
