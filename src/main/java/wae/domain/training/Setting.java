package wae.domain.training;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import wae.domain.task.InvalidValueException;

/**
 * One value that decides how a run trains, described once for the form, run.json, the commands, the comparison of runs
 * and the README. Its description is complete once the constant that holds it is there.
 *
 * @param <V> of its values
 */
public final class Setting<V> {

    private final String name;
    private final String label;
    private final Range<V> range;
    private String autoEncoderKey;
    private String classifierKey;
    private String unit = "";
    private String meaning = "";
    private BiFunction<TrainingContext, SettingValues, V> standard;
    private String standardWords;
    private Optional<V> autoEncoderStandard = Optional.empty();
    private Optional<V> absent = Optional.empty();
    private Predicate<TrainingContext> offered = context -> true;
    private boolean advanced;

    /** @param name of its option, without the dashes; tells it from others @param label tells users which it is */
    Setting(String name, String label, Range<V> range) {
        this.name = name;
        this.label = label;
        this.range = range;
        key(name.replace('-', '_'), name.replace('-', '_'));
    }

    /** In run.json; an object within the settings and its value are parted by a dot. */
    Setting<V> key(String ofAutoEncoder, String ofClassifier) {
        autoEncoderKey = ofAutoEncoder;
        classifierKey = ofClassifier;
        return this;
    }

    Setting<V> unit(String of) {
        unit = of;
        return this;
    }

    /** In a line without a full stop. */
    Setting<V> meaning(String words) {
        meaning = words;
        return this;
    }

    Setting<V> standard(V value) {
        return standard(range.text(value), (context, before) -> value);
    }

    /** @param value of what the default depends on and the settings before this one in its list */
    Setting<V> standard(String words, BiFunction<TrainingContext, SettingValues, V> value) {
        standardWords = words;
        standard = value;
        return this;
    }

    /** In stage 1 another one. */
    Setting<V> autoEncoderStandard(V value) {
        autoEncoderStandard = Optional.of(value);
        return this;
    }

    /** In runs that were made before there was this setting. */
    Setting<V> absent(V value) {
        absent = Optional.of(value);
        return this;
    }

    Setting<V> offered(Predicate<TrainingContext> when) {
        offered = when;
        return this;
    }

    /** Shown in a form on request. */
    Setting<V> advanced() {
        advanced = true;
        return this;
    }

    /** Of its option, without the dashes. */
    public String name() {
        return name;
    }

    /** Tells users which it is. */
    public String label() {
        return label;
    }

    /** Which values it can have. */
    public Range<V> range() {
        return range;
    }

    /** In run.json, within the settings; an object within and its value are parted by a dot. */
    public String key(Stage stage) {
        return stage == Stage.AUTO_ENCODER ? autoEncoderKey : classifierKey;
    }

    /** Of its values; empty if they have none. */
    public String unit() {
        return unit;
    }

    /** What it does, in a line. */
    public String meaning() {
        return meaning;
    }

    /** The value that it has unless another is chosen. @param before values of the settings before it in its list */
    V standard(TrainingContext context, SettingValues before) {
        return autoEncoderStandard.filter(value -> context.stage() == Stage.AUTO_ENCODER)
                .orElseGet(() -> standard.apply(context, before));
    }

    /** The same in words: a value, or what it depends on. */
    public String standardWords(Stage stage) {
        return autoEncoderStandard.filter(value -> stage == Stage.AUTO_ENCODER).map(range.text()).orElse(standardWords);
    }

    /** The value in a run that was made before there was this setting; empty if there always was. */
    public Optional<V> absent() {
        return absent;
    }

    /** Whether there is a choice. */
    public boolean isOffered(TrainingContext context) {
        return offered.test(context);
    }

    /** Whether a form shows it only on request. */
    public boolean isAdvanced() {
        return advanced;
    }

    /**
     * A value from JSON, or as it was typed.
     *
     * @throws IllegalArgumentException with one sentence, if it is none, or lies outside the range
     */
    public V read(Object raw) {
        String shown = raw.toString().isBlank() ? "empty" : "\u201c" + raw.toString().strip() + "\u201d";
        V value = range.reader().apply(raw).orElseThrow(() -> wrong(range.kind(), shown));
        check(value);
        return value;
    }

    /** @throws IllegalArgumentException with one sentence, if it lies outside the range */
    void check(V value) {
        range.missed().apply(value).ifPresent(wanted -> {
            throw wrong(wanted, range.text(value).replace('-', '\u2212'));
        });
    }

    private InvalidValueException wrong(String wanted, String shown) {
        return new InvalidValueException(label + " must be " + wanted + " (is " + shown + ").");
    }

    @Override
    public String toString() {
        return name;
    }
}
