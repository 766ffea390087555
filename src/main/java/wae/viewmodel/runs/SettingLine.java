package wae.viewmodel.runs;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import wae.domain.run.RunSummary;
import wae.domain.training.TrainingSettings;
import wae.words.Words;

/**
 * A setting of several runs beside each other.
 *
 * @param name    in words
 * @param values  one for each run, "\u2013" where a run has no such setting
 * @param differs whether the runs differ in it
 */
public record SettingLine(String name, List<String> values, boolean differs) {

    private static final String NONE = "\u2013";

    /** What a run was made with apart from its settings, by the names of run.json. */
    private static final Map<String, String> APART = Map.of("kind", "runs.setting-kind", "backbone.name",
            "runs.setting-backbone", "classes", "runs.setting-classes", "width", "runs.setting-width", "height",
            "runs.setting-height", "pictures", "runs.setting-images", "start_from", "runs.setting-initialised-from",
            "threads", "runs.setting-threads");

    /** Copies the list. */
    public SettingLine {
        values = List.copyOf(values);
    }

    /**
     * What runs were made with: data, stage and system first, then every setting that any of them has.
     *
     * @param differencesOnly leaves out what is the same for all
     */
    static List<SettingLine> of(List<RunSummary> runs, boolean differencesOnly) {
        List<SettingLine> lines = new ArrayList<>();
        lines.add(line(Words.of("runs.setting-data"), runs, RunSummary::data));
        lines.add(line(Words.of("runs.setting-stage"), runs, run -> run.stage().title()));
        lines.add(line(Words.of("runs.setting-network"), runs, RunSummary::system));
        Map<RunSummary, Map<String, String>> named = new IdentityHashMap<>();
        runs.forEach(run -> named.put(run, named(run)));
        Set<String> names = new LinkedHashSet<>();
        runs.forEach(run -> names.addAll(named.get(run).keySet()));
        for (String name : names) {
            lines.add(line(name, runs, run -> named.get(run).getOrDefault(name, NONE)));
        }
        return differencesOnly ? lines.stream().filter(SettingLine::differs).toList() : lines;
    }

    private static SettingLine line(String name, List<RunSummary> runs, Function<RunSummary, String> value) {
        List<String> values = runs.stream().map(value).toList();
        return new SettingLine(name, values, values.stream().distinct().count() > 1);
    }

    private static Map<String, String> named(RunSummary run) {
        Map<String, String> named = new LinkedHashMap<>();
        run.settings().forEach((key, value) -> named.put(words(run, key), value.isEmpty() ? NONE : value));
        named.remove("system"); // the network
        return named;
    }

    /** The same words for what means the same in runs of all stages. */
    private static String words(RunSummary run, String key) {
        return TrainingSettings.of(run.stage()).stream().filter(setting -> setting.key(run.stage()).equals(key)).findFirst()
                .map(setting -> setting.label() + (setting.unit().isEmpty() ? "" : ", " + setting.unit()))
                .orElseGet(() -> APART.containsKey(key) ? Words.of(APART.get(key)) : key);
    }
}
