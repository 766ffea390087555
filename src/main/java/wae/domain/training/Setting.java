package wae.domain.training;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One value that decides how a run trains, described once for the form, run.json, the commands, the comparison of runs
 * and the README.
 *
 * @param <V> of its values
 */
public final class Setting<V> {

    private final Builder<V> of;

    private Setting(Builder<V> of) {
        this.of = of;
    }

    /** One that is being described. @param name of its option, without the dashes; tells it from others */
    static <V> Builder<V> of(String name, String label, Range<V> range) {
        return new Builder<>(name, label, range);
    }

    /** Of its option, without the dashes. */
    public String name() {
        return of.name;
    }

    /** Tells users which it is. */
    public String label() {
        return of.label;
    }

    /** Which values it can have. */
    public Range<V> range() {
        return of.range;
    }

    /** In run.json, within the settings; an object within and its value are parted by a dot. */
    public String key(Stage stage) {
        return stage == Stage.AUTO_ENCODER ? of.autoEncoderKey : of.classifierKey;
    }

    /** Of its values; empty if they have none. */
    public String unit() {
        return of.unit;
    }

    /** What it does, in a line. */
    public String meaning() {
        return of.meaning;
    }

    /** The value that it has unless another is chosen. @param before values of the settings before it in its list */
    V standard(TrainingContext context, SettingValues before) {
        return context.stage() == Stage.AUTO_ENCODER && of.autoEncoderStandard.isPresent() ? of.autoEncoderStandard.get()
                : of.standard.apply(context, before);
    }

    /** The same in words: a value, or what it depends on. */
    public String standardWords(Stage stage) {
        return stage == Stage.AUTO_ENCODER ? of.autoEncoderStandard.map(of.range::text).orElse(of.standardWords)
                : of.standardWords;
    }

    /** The value in a run that was made before there was this setting; empty if there always was. */
    public Optional<V> absent() {
        return of.absent;
    }

    /** Whether there is a choice. */
    public boolean isOffered(TrainingContext context) {
        return of.offered.test(context);
    }

    /** Whether a form shows it only on request. */
    public boolean isAdvanced() {
        return of.advanced;
    }

    /**
     * A value from JSON, or as it was typed.
     *
     * @throws IllegalArgumentException with one sentence, if it is none, or lies outside the range
     */
    public V read(Object raw) {
        String shown = raw.toString().isBlank() ? "empty" : "\u201c" + raw.toString().strip() + "\u201d";
        V value = of.range.read(raw).orElseThrow(() -> wrong(of.range.kind(), shown));
        check(value);
        return value;
    }

    /** @throws IllegalArgumentException with one sentence, if it lies outside the range */
    void check(V value) {
        of.range.missed(value).ifPresent(wanted -> {
            throw wrong(wanted, of.range.text(value).replace('-', '\u2212'));
        });
    }

    private IllegalArgumentException wrong(String wanted, String shown) {
        return new IllegalArgumentException(of.label + " must be " + wanted + " (is " + shown + ").");
    }

    @Override
    public String toString() {
        return of.name;
    }

    /** Describes a setting; not used any more once it is built. */
    static final class Builder<V> {

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

        private Builder(String name, String label, Range<V> range) {
            this.name = name;
            this.label = label;
            this.range = range;
            key(name.replace('-', '_'));
        }

        Builder<V> key(String key) {
            return key(key, key);
        }

        Builder<V> key(String ofAutoEncoder, String ofClassifier) {
            autoEncoderKey = ofAutoEncoder;
            classifierKey = ofClassifier;
            return this;
        }

        Builder<V> unit(String of) {
            unit = of;
            return this;
        }

        Builder<V> meaning(String words) {
            meaning = words;
            return this;
        }

        Builder<V> standard(V value) {
            return standard(range.text(value), (context, before) -> value);
        }

        Builder<V> standard(String words, BiFunction<TrainingContext, SettingValues, V> value) {
            standardWords = words;
            standard = value;
            return this;
        }

        /** In stage 1 another one. */
        Builder<V> autoEncoderStandard(V value) {
            autoEncoderStandard = Optional.of(value);
            return this;
        }

        Builder<V> absent(V value) {
            absent = Optional.of(value);
            return this;
        }

        Builder<V> offered(Predicate<TrainingContext> when) {
            offered = when;
            return this;
        }

        Builder<V> advanced() {
            advanced = true;
            return this;
        }

        Setting<V> build() {
            return new Setting<>(this);
        }
    }
}
