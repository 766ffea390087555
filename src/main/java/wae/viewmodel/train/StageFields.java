package wae.viewmodel.train;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wae.domain.training.TrainingSettings;

/** The settings of one kind of stage as a form. */
abstract class StageFields {

    private final List<FormField> usual = new ArrayList<>();
    private final List<FormField> advanced = new ArrayList<>();

    FormField usual(FormField field) {
        usual.add(field);
        return field;
    }

    FormField advanced(FormField field) {
        advanced.add(field);
        return field;
    }

    /** Those that everyone sees. */
    List<FormField> usual() {
        return usual;
    }

    /** Those that are folded away at first. */
    List<FormField> advanced() {
        return advanced;
    }

    List<FormField> all() {
        List<FormField> all = new ArrayList<>(usual);
        all.addAll(advanced);
        return all;
    }

    /** @throws IllegalArgumentException with the settings' own sentence, if they make no sense */
    abstract TrainingSettings settings(FormValues values);

    /** Takes over the settings of a run of the same stage. */
    abstract void take(TrainingSettings settings);

    /** What the user has chosen of what everyone sees, in words: empty where all is as it makes sense. */
    String differences() {
        return usual.stream().filter(FormField::isTouched)
                .map(field -> ", " + field.id().replace('-', ' ') + " " + field.textProperty().get().strip())
                .collect(Collectors.joining());
    }

    /** Says of every field what is wrong with it. @return what is wrong with all together; empty if nothing is */
    String check() {
        String whole = problem(FormValues.typed());
        for (FormField field : all()) {
            field.problem(whole.isEmpty() ? "" : problem(FormValues.onlyTyped(field)));
        }
        return whole;
    }

    private String problem(FormValues values) {
        try {
            settings(values);
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** A number as it stands in a field: no more digits than it has. */
    static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
