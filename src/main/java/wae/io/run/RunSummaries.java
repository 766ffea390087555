package wae.io.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wae.domain.task.Problem;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;

/** What a list of runs says of one, from its small files alone. */
final class RunSummaries {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]{1,2})?");

    private RunSummaries() {
    }

    /** @throws Problem if there is no run, or its description is damaged */
    static RunSummary read(Path folder) throws Problem {
        FlatJson json = RunFile.read(folder, FlatJson::read);
        RunFile.check(folder, json.text("format"), json.text("version"));
        try {
            return of(folder, json, UserNotes.read(folder));
        } catch (IllegalArgumentException e) {
            throw RunFile.damaged(folder, e);
        }
    }

    private static RunSummary of(Path folder, FlatJson json, UserNotes notes) {
        Map<String, String> settings = json.within(RunJson.SETTINGS);
        String system = settings.getOrDefault("system", "auto-encoder, width " + settings.getOrDefault("width", "?"));
        settings.replaceAll((name, value) -> plain(value));
        settings.put("pictures", json.text("data.pictures"));
        settings.put("start_from", json.text("start_from"));
        settings.put("threads", json.text("threads"));
        return new RunSummary(folder, notes.name().isBlank() ? json.text("name") : notes.name(),
                RunFile.started(json.text("started")), json.text("data.name"), RunFile.stage(json.text("stage")), system,
                state(folder, json.text(RunJson.STATE)), json.count(RunJson.STEPS_DONE), json.count("settings.steps"),
                Figures.read(json.within(RunJson.LAST)), Figures.readBest(json.within(RunJson.BEST)), settings, notes.note(),
                notes.star());
    }

    /** A number as people write it: 0.0003 rather than 3.0E-4, 1 rather than 1.0. */
    private static String plain(String value) {
        return DECIMAL.matcher(value).matches()
                ? new BigDecimal(value).stripTrailingZeros().toPlainString() : value;
    }

    /** A run that says that it is under way is, if its process lives. */
    private static RunState state(Path folder, String word) {
        RunState written = Stream.of(RunState.values()).filter(one -> one.word().equals(word)).findFirst()
                .orElse(RunState.INTERRUPTED);
        return written == RunState.RUNNING && !RunLock.isHeld(folder) ? RunState.INTERRUPTED : written;
    }
}
