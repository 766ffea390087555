package wae.domain.comparison;

import java.util.Locale;

/** Counts as words, with three digits after the decimal point. */
public final class CountWords {

    /** Below so many, thousandths of a thousand million would say little. */
    private static final long FEW = 100_000_000;

    private CountWords() {
    }

    /** Multiply-adds, e.g. 15.470 G or 38.912 M. */
    public static String multiplyAdds(long count) {
        return count < FEW ? String.format(Locale.ROOT, "%.3f M", count / 1e6)
                : String.format(Locale.ROOT, "%.3f G", count / 1e9);
    }
}
