package wae.domain.training;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which values a setting can have, and how they are read and written: in a form, in a command, in run.json.
 *
 * @param <V> Double, Long, Boolean or an enum
 */
public sealed interface Range<V> {

    /** A range that large is not worth mentioning. */
    long UNLIMITED = 1_000_000;

    /** Numbers from a least to a greatest one. */
    static Range<Double> numbers(double min, double max) {
        return new Numbers(min, true, max, true);
    }

    /** Whole numbers from a least to a greatest one. */
    static Range<Long> whole(long min, long max) {
        return new Whole(min, max, false);
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

    /** One of a few. */
    record Choice<E extends Enum<E>>(Class<E> type) implements Range<E> {

        @Override
        public Optional<E> read(Object raw) {
            String wanted = raw.toString().strip().toLowerCase(Locale.ROOT).replace('_', '-');
            return Arrays.stream(type.getEnumConstants()).filter(one -> text(one).equals(wanted)).findFirst();
        }

        @Override
        public Optional<String> missed(E value) {
            return Optional.empty();
        }

        @Override
        public String kind() {
            return words();
        }

        @Override
        public List<String> choices() {
            return Arrays.stream(type.getEnumConstants()).map(this::text).toList();
        }

        @Override
        public String text(E value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String words() {
            List<String> all = choices();
            return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
        }
    }

    /** Yes or no. */
    record YesNo() implements Range<Boolean> {

        @Override
        public Optional<Boolean> read(Object raw) {
            return switch (raw.toString()) {
                case "true", "yes" -> Optional.of(true);
                case "false", "no" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> missed(Boolean value) {
            return Optional.empty();
        }

        @Override
        public String kind() {
            return "yes or no";
        }

        @Override
        public List<String> choices() {
            return List.of("no", "yes");
        }

        @Override
        public String text(Boolean value) {
            return value ? "yes" : "no";
        }

        @Override
        public String words() {
            return "yes or no";
        }
    }
}
