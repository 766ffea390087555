package wae.viewmodel.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wae.domain.training.Setting;
import wae.domain.training.SettingValues;
import wae.domain.training.Stage;
import wae.domain.training.TrainingContext;
import wae.domain.training.TrainingSettings;

/** The settings of a stage as a form; defaults follow what is trained on what, and each other. */
final class SettingFields {

    private final List<Setting<?>> settings;
    private final List<FormField> fields;
    private TrainingContext context;
    private Function<SettingValues, TrainingSettings> made;
    private boolean suiting;

    /** @param changed is told of every value that is typed or chosen */
    SettingFields(Stage stage, Runnable changed) {
        settings = TrainingSettings.of(stage);
        fields = settings.stream().map(FormField::new).toList();
        fields.forEach(field -> field.textProperty().addListener((property, was, is) -> {
            if (!suiting) {
                changed.run();
            }
        }));
    }

    /** Those that everyone sees, or those that are shown on request. */
    List<FormField> offered(boolean advanced) {
        return fields.stream().filter(field -> isOffered(field) && field.setting().isAdvanced() == advanced).toList();
    }

    private boolean isOffered(FormField field) {
        return field.setting().isOffered(context);
    }

    /**
     * Suits the defaults to what is trained on what.
     *
     * @param of makes the stage's settings of their values
     */
    void suit(TrainingContext now, Function<SettingValues, TrainingSettings> of) {
        context = now;
        made = of;
        SettingValues values = SettingValues.of(settings, context, readable());
        suiting = true;
        fields.forEach(field -> field.standard(text(field.setting(), standard(field, values))));
        suiting = false;
    }

    /** The default beside all that was chosen for others. */
    private Object standard(FormField field, SettingValues values) {
        if (!field.isChosen()) {
            return values.get(field.setting());
        }
        Map<Setting<?>, Object> others = readable();
        others.remove(field.setting());
        return SettingValues.of(settings, context, others).get(field.setting());
    }

    @SuppressWarnings("unchecked")
    private static <V> String text(Setting<V> setting, Object value) {
        return setting.range().text((V) value);
    }

    /** What was chosen and is a value. */
    private Map<Setting<?>, Object> readable() {
        return chosen(field -> problem(field).isEmpty());
    }

    private static String problem(FormField field) {
        try {
            field.setting().read(field.textProperty().get());
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** @throws IllegalArgumentException with one sentence, if one that counts is no value */
    private Map<Setting<?>, Object> chosen(Predicate<FormField> counts) {
        Map<Setting<?>, Object> chosen = new LinkedHashMap<>();
        fields.stream().filter(field -> isOffered(field) && field.isChosen() && counts.test(field))
                .forEach(field -> chosen.put(field.setting(), field.setting().read(field.textProperty().get())));
        return chosen;
    }

    /** @throws IllegalArgumentException with one sentence, if they make no sense */
    TrainingSettings values() {
        return values(field -> true);
    }

    private TrainingSettings values(Predicate<FormField> counts) {
        return made.apply(SettingValues.of(settings, context, chosen(counts)));
    }

    /** The value of one as far as it can be read. */
    OptionalInt whole(Setting<Long> setting) {
        return OptionalInt.of(SettingValues.of(settings, context, readable()).get(setting).intValue());
    }

    /** Takes over the settings of a run of the same stage. */
    void take(TrainingSettings of) {
        fields.forEach(field -> field.take(text(field.setting(), of.get(field.setting()))));
    }

    /** All back to their defaults. */
    void reset() {
        fields.forEach(FormField::reset);
    }

    /** What the user has chosen of what everyone sees, in words: empty where all is at its default. */
    String differences() {
        return offered(false).stream().filter(FormField::isTouched)
                .map(field -> ", " + field.setting().name().replace('-', ' ') + " " + field.textProperty().get().strip())
                .collect(Collectors.joining());
    }

    /** Says of every field what is wrong with it. @return what is wrong with all together; empty if nothing is */
    String check() {
        String all = problemOf(field -> true);
        fields.forEach(field -> field.problem(all.isEmpty() ? "" : problemOf(field::equals)));
        return all;
    }

    private String problemOf(Predicate<FormField> counts) {
        try {
            values(counts);
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
