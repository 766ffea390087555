package wae.viewmodel.train;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One value of a form as it is typed or chosen; what is wrong with it is said beside it. */
public final class FormField {

    private final String id;
    private final String label;
    private final String unit;
    private final String meaning;
    private final List<String> choices;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String standard = "";
    private boolean held;

    private FormField(String id, String label, String unit, String meaning, List<String> choices) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.meaning = meaning;
        this.choices = choices;
    }

    /** A value that is typed. */
    static FormField typed(String id, String label, String unit, String meaning) {
        return new FormField(id, label, unit, meaning, List.of());
    }

    /** A value that is one of a kind. */
    static FormField chosen(String id, String label, String meaning, Enum<?>... values) {
        return new FormField(id, label, "", meaning, Arrays.stream(values).map(FormField::word).toList());
    }

    /** Yes or no. */
    static FormField ticked(String id, String label, String meaning) {
        return new FormField(id, label, "", meaning, List.of("no", "yes"));
    }

    /** A value of a kind, in words. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Tells the field from others, in the program. */
    public String id() {
        return id;
    }

    /** Tells it to users. */
    public String label() {
        return label;
    }

    /** Of the value; empty if it has none. */
    public String unit() {
        return unit;
    }

    /** One line that says what the value does. */
    public String meaning() {
        return meaning;
    }

    /** What can be chosen; empty where a value is typed. */
    public List<String> choices() {
        return choices;
    }

    /** Whether it is a yes or a no. */
    public boolean isTick() {
        return choices.equals(List.of("no", "yes"));
    }

    /** As it is typed or chosen. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it, in one sentence; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void problem(String sentence) {
        problem.set(sentence);
    }

    /** The value that makes sense as things are; it is taken unless the user has chosen another. */
    void standard(String value) {
        boolean untouched = !held && text.get().equals(standard);
        standard = value;
        if (untouched) {
            text.set(value);
        }
    }

    /** Takes a value over, e.g. from another run: it stays even if it is the one that makes sense as things are. */
    void hold(String value) {
        held = true;
        text.set(value);
    }

    /** The value that makes sense as things are. */
    public String standard() {
        return standard;
    }

    /** Whether the user has chosen another value than the one that makes sense. */
    public boolean isTouched() {
        return !text.get().equals(standard);
    }

    /** Back to the value that makes sense. */
    public void reset() {
        held = false;
        text.set(standard);
    }
}
