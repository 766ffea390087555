package wae.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them on charts: no more digits than they can use, k, M and G for large ones. */
public final class NumberText {

    private static final String[] SUFFIXES = {"", "k", "M", "G", "T"};
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberText() {
    }

    /** A single value with four significant digits, such as 0.01234, 12.3, 1.234M or 1.2×10⁻⁷. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e15)) {
            return scientific(value, 4);
        }
        int suffix = suffix(size);
        return rounded(value / Math.pow(1000, suffix)) + SUFFIXES[suffix];
    }

    /** A value with its unit, if it has one. */
    public static String of(double value, String unit) {
        return unit.isEmpty() ? of(value) : of(value) + " " + unit;
    }

    private static String rounded(double value) {
        BigDecimal decimal = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }

    /** Labels for linear ticks: all with the same suffix and just the decimals that their distance needs. */
    static String tick(double value, double step, double largest) {
        if (Math.abs(value) < step * 1e-6 && largest >= 1e4) {
            return "0";
        }
        if (step < 1e-5 && largest < 1e-3 || largest >= 1e15) {
            return value == 0 ? "0" : scientific(value, 4);
        }
        int suffix = suffix(largest);
        double unit = Math.pow(1000, suffix);
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step / unit) + 1e-9));
        String text = String.format(Locale.ROOT, "%." + Math.min(decimals, 12) + "f", value / unit);
        return (text.matches("-0\\.?0*") ? text.substring(1) : text) + SUFFIXES[suffix];
    }

    /** Labels for logarithmic ticks: 0.001 to 1000 as they are, powers of ten beyond. */
    static String logTick(double value) {
        return value >= 9.9e-4 && value < 1e15 ? of(value) : scientific(value, 2);
    }

    /** 10 000 is the first that gets a suffix: years, image sizes and four-digit counts stay whole. */
    private static int suffix(double size) {
        return size < 1e4 ? 0 : Math.min(SUFFIXES.length - 1, (int) Math.floor(Math.log10(size) / 3 + 1e-9));
    }

    private static String scientific(double value, int digits) {
        String[] parts = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value).split("e");
        String mantissa = new BigDecimal(parts[0]).stripTrailingZeros().toPlainString();
        String power = "10" + superscript(Integer.parseInt(parts[1]));
        return mantissa.equals("1") ? power : mantissa.equals("-1") ? "-" + power : mantissa + "×" + power;
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
