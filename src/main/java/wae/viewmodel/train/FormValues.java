package wae.viewmodel.train;

import java.util.Arrays;
import java.util.function.Function;

/** Reads the values of a form; what is no value is an {@link IllegalArgumentException} with one sentence. */
final class FormValues {

    private static final long MAX = 1_000_000_000_000L;

    private final Function<FormField, String> texts;

    private FormValues(Function<FormField, String> texts) {
        this.texts = texts;
    }

    /** As they are typed. */
    static FormValues typed() {
        return new FormValues(field -> field.textProperty().get());
    }

    /** One as it is typed, all others as they make sense: to find out whether that one is wrong. */
    static FormValues onlyTyped(FormField one) {
        return new FormValues(field -> field == one ? field.textProperty().get() : field.standard());
    }

    private String text(FormField field) {
        return texts.apply(field).strip();
    }

    long whole(FormField field) {
        try {
            long value = Long.parseLong(text(field).replace(" ", "").replace(",", ""));
            if (Math.abs(value) <= MAX) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(field.label() + " is a whole number, not " + quoted(field) + ".");
    }

    int count(FormField field) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, whole(field)));
    }

    double number(FormField field) {
        try {
            double value = Double.parseDouble(text(field));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(field.label() + " is a number such as 0.01, not " + quoted(field) + ".");
    }

    boolean yes(FormField field) {
        return text(field).equals("yes");
    }

    <E extends Enum<E>> E choice(FormField field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> FormField.word(value).equals(text(field)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("Choose for " + field.label() + "."));
    }

    private String quoted(FormField field) {
        return text(field).isEmpty() ? "empty" : "\"" + text(field) + "\"";
    }
}
