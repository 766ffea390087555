package wae.viewmodel.train;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import wae.domain.training.Setting;

/** The value of a setting as it is typed or chosen; what is wrong with it is said beside it. */
public final class FormField {

    private final Setting<?> setting;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String standard = "";
    private boolean taken;

    FormField(Setting<?> setting) {
        this.setting = setting;
    }

    /** What it is a value of. */
    public Setting<?> setting() {
        return setting;
    }

    /** What can be chosen; empty where a value is typed. */
    public List<String> choices() {
        return setting.range().choices();
    }

    /** Whether it is a yes or a no. */
    public boolean isTick() {
        return setting.range().isYesNo();
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

    /** The default as things are; it is taken unless the user has chosen another value. */
    void standard(String value) {
        boolean untouched = !isChosen();
        standard = value;
        if (untouched) {
            text.set(value);
        }
    }

    /** Takes a value over from another run: it stays even if it is the default. */
    void take(String value) {
        taken = true;
        text.set(value);
    }

    /** Whether the user has chosen another value than the default. */
    public boolean isTouched() {
        return !text.get().equals(standard);
    }

    /** Whether its value stays when the default changes. */
    boolean isChosen() {
        return taken || isTouched();
    }

    /** Back to the default. */
    public void reset() {
        taken = false;
        text.set(standard);
    }
}
