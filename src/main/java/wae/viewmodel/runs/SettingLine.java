package wae.viewmodel.runs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import wae.domain.training.RunSummary;

/**
 * A setting of several runs beside each other.
 *
 * @param name    as run.json has it, in words
 * @param values  one for each run, "\u2013" where a run has no such setting
 * @param differs whether the runs differ in it
 */
public record SettingLine(String name, List<String> values, boolean differs) {

    private static final String NONE = "\u2013";

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
        lines.add(line("data", runs, RunSummary::data));
        lines.add(line("stage", runs, run -> run.stage().title()));
        lines.add(line("network", runs, RunSummary::system));
        Set<String> names = new LinkedHashSet<>();
        runs.forEach(run -> names.addAll(run.settings().keySet()));
        names.remove("system");
        for (String name : names) {
            lines.add(line(words(name), runs, run -> value(run, name)));
        }
        return differencesOnly ? lines.stream().filter(SettingLine::differs).toList() : lines;
    }

    private static SettingLine line(String name, List<RunSummary> runs, Function<RunSummary, String> value) {
        List<String> values = runs.stream().map(value).toList();
        return new SettingLine(name, values, values.stream().distinct().count() > 1);
    }

    private static String value(RunSummary run, String name) {
        String value = run.settings().getOrDefault(name, "");
        return value.isEmpty() ? NONE : value;
    }

    private static String words(String name) {
        return name.replace('_', ' ').replace(".", ": ");
    }
}
