package wae.viewmodel.runs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wae.domain.run.RunSummary;

/** An order of runs, either way round. What is not known comes last both ways. */
@FunctionalInterface
public interface RunOrder {

    /** The order. @param rising or falling */
    Comparator<RunRow> of(boolean rising);

    /** By words; numbers in them count as numbers, capitals as small letters. */
    static RunOrder words(Function<RunSummary, String> text) {
        return by(row -> text.apply(row.summary()), RunOrder::compareWords);
    }

    /** By a number, {@code null} or not a number where it is not known. */
    static RunOrder number(Function<RunRow, ? extends Number> number) {
        return by(row -> {
            Number value = number.apply(row);
            return value == null || Double.isNaN(value.doubleValue()) ? null : value.doubleValue();
        }, Comparator.<Double>naturalOrder());
    }

    private static <T> RunOrder by(Function<RunRow, T> key, Comparator<T> order) {
        return rising -> Comparator.comparing(key, Comparator.nullsLast(rising ? order : order.reversed()));
    }

    /** Words or numbers that a text is made of. */
    Pattern PARTS = Pattern.compile("(\\d{1,30}(?:\\.\\d{1,30})?)|(\\D+|\\d+)");

    private static int compareWords(String a, String b) {
        Matcher left = PARTS.matcher(a);
        Matcher right = PARTS.matcher(b);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            boolean numbers = left.group(1) != null && right.group(1) != null;
            int order = numbers ? new BigDecimal(left.group(1)).compareTo(new BigDecimal(right.group(1)))
                    : left.group().compareToIgnoreCase(right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : 0;
    }
}
