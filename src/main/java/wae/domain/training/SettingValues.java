package wae.domain.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value for each setting of a list.
 *
 * @param values by setting, in the order of the list, each of its setting's type
 */
public record SettingValues(Map<Setting<?>, Object> values) {

    /** @throws IllegalArgumentException with one sentence, if a value lies outside its setting's range */
    public SettingValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        values.forEach(SettingValues::check);
    }

    @SuppressWarnings("unchecked")
    private static <V> void check(Setting<V> setting, Object value) {
        setting.check((V) value);
    }

    /**
     * Those that were chosen, and the defaults of all others.
     *
     * @param chosen by setting; those that are not in the list are passed over
     * @throws IllegalArgumentException with one sentence, if a value lies outside its setting's range
     */
    public static SettingValues of(List<Setting<?>> settings, TrainingContext context, Map<Setting<?>, Object> chosen) {
        Map<Setting<?>, Object> values = new LinkedHashMap<>();
        for (Setting<?> setting : settings) {
            Object value = chosen.get(setting);
            values.put(setting, value != null ? value : setting.standard(context, new SettingValues(values)));
        }
        return new SettingValues(values);
    }

    /** The value of a setting. @throws IllegalArgumentException if it is not in the list */
    @SuppressWarnings("unchecked")
    public <V> V get(Setting<V> setting) {
        Object value = values.get(setting);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + setting + " among " + values.keySet());
        }
        return (V) value;
    }

    /** The same with another value. @throws IllegalArgumentException with one sentence, if it lies outside the range */
    public <V> SettingValues with(Setting<V> setting, V value) {
        get(setting);
        Map<Setting<?>, Object> changed = new LinkedHashMap<>(values);
        changed.put(setting, value);
        return new SettingValues(changed);
    }
}
