package wae.domain.training;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which values a setting can have, and how they are read and written: in a form, in a command, in run.json.
 *
 * @param <V> Double, Long, Boolean or an enum
 */
public sealed interface Range<V> {

    /** A range that large is not worth mentioning. */
    long UNLIMITED = 1_000_000;
    /** As it is written. */
    String YES = "yes";
    /** As it is written. */
    String NO = "no";

    /** Numbers from a least to a greatest one. */
    static Range<Double> numbers(double min, double max) {
        return new Numbers(min, true, max, true);
    }

    /** Whole numbers from a least to a greatest one. */
    static Range<Long> whole(long min, long max) {
        return new Whole(min, max, false);
    }

    /** Constants in small letters. */
    static <E extends Enum<E>> Range<E> constants(Class<E> type) {
        Map<String, E> values = new LinkedHashMap<>();
        for (E one : type.getEnumConstants()) {
            values.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
        return new Choice<>(values);
    }

    /** Yes or no. */
    static Range<Boolean> yesNo() {
        Map<String, Boolean> values = new LinkedHashMap<>();
        values.put(YES, true);
        values.put(NO, false);
        return new Choice<>(values);
    }

    /** Whether there is nothing but yes and no. */
    default boolean isYesNo() {
        return choices().equals(List.of(YES, NO));
    }

    /** A value from JSON or from what was typed; empty if it is not of this kind. */
    Optional<V> read(Object raw);

    /** What a value must be that lies outside, e.g. {@code at least 0}; empty if it lies within. */
    Optional<String> missed(V value);

    /** What a value must be at all, e.g. {@code a whole number}. */
    String kind();

    /** What can be chosen; empty where a value is typed. */
    default List<String> choices() {
        return List.of();
    }

    /** As a form shows it and a user may type it. */
    default String text(V value) {
        return value.toString();
    }

    /** The limits in words, e.g. {@code above 0, at most 1}; empty if there are none. */
    String words();

    /** Numbers. */
    record Numbers(double min, boolean minIncluded, double max, boolean maxIncluded) implements Range<Double> {

        @Override
        public Optional<Double> read(Object raw) {
            try {
                double value = raw instanceof Number number ? number.doubleValue() : Double.parseDouble(raw.toString().strip());
                return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<String> missed(Double value) {
            return value < min || !minIncluded && value == min ? Optional.of(lower())
                    : value > max || !maxIncluded && value == max ? Optional.of(upper()) : Optional.empty();
        }

        private String lower() {
            return (minIncluded ? "at least " : "above ") + text(min);
        }

        private String upper() {
            return (maxIncluded ? "at most " : "below ") + text(max);
        }

        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public String text(Double value) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }

        @Override
        public String words() {
            return max >= UNLIMITED ? lower() : minIncluded && maxIncluded ? text(min) + " to " + text(max)
                    : lower() + ", " + upper();
        }
    }

    /** Whole numbers, or the even ones of them. */
    record Whole(long min, long max, boolean even) implements Range<Long> {

        @Override
        public Optional<Long> read(Object raw) {
            try {
                return Optional.of(raw instanceof Long number ? number
                        : Long.valueOf(raw.toString().replace(" ", "").replace(",", "")));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<String> missed(Long value) {
            return value < min ? Optional.of("at least " + min) : value > max ? Optional.of("at most " + max)
                    : even && value % 2 != 0 ? Optional.of("even") : Optional.empty();
        }

        @Override
        public String kind() {
            return "a whole number";
        }

        @Override
        public String words() {
            String limits = min == Long.MIN_VALUE ? "" : max >= UNLIMITED ? "at least " + min : min + " to " + max;
            return even ? "even, " + limits : limits;
        }
    }

    /** One of a few, by how each is written. */
    record Choice<V>(Map<String, V> values) implements Range<V> {

        @Override
        public Optional<V> read(Object raw) {
            String word = raw.toString().strip().toLowerCase(Locale.ROOT).replace('_', '-');
            return Optional.ofNullable(values.get(word.equals("true") ? YES : word.equals("false") ? NO : word));
        }

        @Override
        public Optional<String> missed(V value) {
            return Optional.empty();
        }

        @Override
        public String kind() {
            return words();
        }

        @Override
        public List<String> choices() {
            return List.copyOf(values.keySet());
        }

        @Override
        public String text(V value) {
            return values.entrySet().stream().filter(one -> one.getValue().equals(value)).findFirst().orElseThrow().getKey();
        }

        @Override
        public String words() {
            return String.join(", ", choices()).replaceFirst(", (?=[^,]*$)", " or ");
        }
    }
}
