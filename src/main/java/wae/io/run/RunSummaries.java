package wae.io.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.task.Problem;

/** What a list of runs says of one, from its small files alone. */
final class RunSummaries {

    private static final String PLAN = "plan";

    private RunSummaries() {
    }

    /** @throws Problem if there is no run, or its description is damaged */
    static RunSummary read(Path folder) throws Problem {
        RunJson json = RunJson.read(folder);
        UserNotes notes = UserNotes.read(folder);
        Map<String, String> settings = new LinkedHashMap<>();
        flatten("", json.settings(), settings);
        String system = settings.getOrDefault("system", "auto-encoder, width " + settings.getOrDefault("width", "?"));
        settings.put("pictures", Integer.toString(json.data().pictures()));
        settings.put("start_from", json.start().startFrom());
        settings.put("threads", Integer.toString(json.start().threads()));
        return new RunSummary(folder, notes.name().isBlank() ? json.head().name() : notes.name(), json.head().started(),
                json.data().name(), json.stage(), system, new RunSummary.Progress(state(folder, json.progress().state()),
                        json.progress().stepsDone(), json.settings().path("steps").asLong(), Figures.read(json.last()),
                        Figures.readBest(json.best())), settings, notes.note(), notes.star());
    }

    /** Single values by their names, those of objects within with a dot; lists and the plan are left out. */
    private static void flatten(String prefix, JsonNode object, Map<String, String> values) {
        object.properties().forEach(field -> {
            if (field.getValue().isObject() && !field.getKey().equals(PLAN)) {
                flatten(prefix + field.getKey() + ".", field.getValue(), values);
            } else if (field.getValue().isValueNode()) {
                values.put(prefix + field.getKey(), plain(field.getValue()));
            }
        });
    }

    /** A number as people write it: 0.0003 rather than 3.0E-4, 1 rather than 1.0. */
    private static String plain(JsonNode value) {
        return value.isDouble() && Double.isFinite(value.doubleValue())
                ? new BigDecimal(value.asText()).stripTrailingZeros().toPlainString() : value.asText();
    }

    /** A run that says that it is under way is, if its process lives. */
    private static RunState state(Path folder, String word) {
        RunState written = Stream.of(RunState.values()).filter(one -> one.word().equals(word)).findFirst()
                .orElse(RunState.INTERRUPTED);
        return written == RunState.RUNNING && !RunLock.isHeld(folder) ? RunState.INTERRUPTED : written;
    }
}
