package wae.domain.training;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which values a setting can have, and how they are read and written: in a form, in a command, in run.json.
 *
 * @param <V>     Double, Long, Boolean or an enum
 * @param kind    what a value must be at all, e.g. {@code a whole number}
 * @param words   the limits in words, e.g. {@code above 0, at most 1}; empty if there are none
 * @param choices what can be chosen; empty where a value is typed
 * @param reader  a value from JSON or from what was typed; empty if it is not of this kind
 * @param missed  what a value must be that lies outside, e.g. {@code at least 0}; empty if it lies within
 * @param text    a value as a form shows it and a user may type it
 */
public record Range<V>(String kind, String words, List<String> choices, Function<Object, Optional<V>> reader,
                       Function<V, Optional<String>> missed, Function<V, String> text) {

    /** Limits that far away are not worth mentioning. */
    private static final double UNLIMITED = 1e6;
    private static final Map<Boolean, String> YES_NO = Map.of(true, "yes", false, "no");

    /** Numbers from a least to a greatest one. */
    static Range<Double> numbers(double min, double max) {
        return numbers(min, true, max, true);
    }

    /** Numbers from a least to a greatest one, each of them included or not. */
    static Range<Double> numbers(double min, boolean minIncluded, double max, boolean maxIncluded) {
        String lower = (minIncluded ? "at least " : "above ") + plain(min);
        String upper = (maxIncluded ? "at most " : "below ") + plain(max);
        String words = max >= UNLIMITED ? lower
                : minIncluded && maxIncluded ? plain(min) + " to " + plain(max) : lower + ", " + upper;
        return new Range<>("a number", words, List.of(), raw -> parsed(Double::valueOf, raw).filter(Double::isFinite),
                value -> value < min || !minIncluded && value == min ? Optional.of(lower)
                        : value > max || !maxIncluded && value == max ? Optional.of(upper) : Optional.empty(), Range::plain);
    }

    /** Whole numbers from a least to a greatest one. */
    static Range<Long> whole(long min, long max) {
        return whole(min, max, false);
    }

    /** Whole numbers from a least to a greatest one, all or the even ones of them. */
    static Range<Long> whole(long min, long max, boolean even) {
        String limits = min == Long.MIN_VALUE ? "" : max >= UNLIMITED ? "at least " + min : min + " to " + max;
        return new Range<>("a whole number", even ? "even, " + limits : limits, List.of(),
                raw -> parsed(text -> Long.valueOf(text.replace(" ", "").replace(",", "")), raw),
                value -> value < min ? Optional.of("at least " + min) : value > max ? Optional.of("at most " + max)
                        : even && value % 2 != 0 ? Optional.of("even") : Optional.empty(), String::valueOf);
    }

    /** Constants in small letters. */
    static <E extends Enum<E>> Range<E> constants(Class<E> type) {
        Map<String, E> values = new LinkedHashMap<>();
        for (E one : type.getEnumConstants()) {
            values.put(word(one.name()), one);
        }
        return choice(values, one -> word(one.name()));
    }

    /** Yes or no. */
    static Range<Boolean> yesNo() {
        Map<String, Boolean> values = new LinkedHashMap<>();
        values.put("yes", true);
        values.put("no", false);
        return choice(values, YES_NO::get);
    }

    private static <V> Range<V> choice(Map<String, V> values, Function<V, String> text) {
        List<String> all = List.copyOf(values.keySet());
        String words = String.join(", ", all).replaceFirst(", (?=[^,]*$)", " or ");
        return new Range<>(words, words, all, raw -> Optional.ofNullable(values.get(
                raw instanceof Boolean yes ? YES_NO.get(yes) : word(raw.toString().strip()))), value -> Optional.empty(), text);
    }

    /** Whether there is nothing but yes and no. */
    public boolean isYesNo() {
        return choices.equals(List.of("yes", "no"));
    }

    /** A value as a form shows it and a user may type it. */
    public String text(V value) {
        return text.apply(value);
    }

    private static <N> Optional<N> parsed(Function<String, N> parser, Object raw) {
        try {
            return Optional.of(parser.apply(raw.toString().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
