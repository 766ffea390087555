package wae.io.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import wae.domain.training.RunState;
import wae.domain.training.RunSummary;
import wae.domain.training.Stage;

/** What a list of runs says of one, from its run.json alone. */
final class RunSummaries {

    private RunSummaries() {
    }

    /**
     * A summary.
     *
     * @param held whether a process is at the run
     * @throws IllegalArgumentException if something is missing or makes no sense
     */
    static RunSummary of(Path folder, JsonNode json, boolean held, UserNotes notes) {
        Stage stage = SettingsJson.stage(json);
        JsonNode settings = json.path(RunJson.SETTINGS);
        Map<String, String> flat = new LinkedHashMap<>();
        flatten("", settings, flat);
        flat.put("pictures", json.path("data").path("pictures").asText());
        flat.put("start_from", json.path("start_from").asText());
        flat.put("threads", json.path("threads").asText());
        String system = settings.path("system").asText("auto-encoder, width " + settings.path("width").asText());
        return new RunSummary(folder, notes.name().isBlank() ? json.path("name").asText() : notes.name(),
                RunJson.started(json), json.path("data").path("name").asText(), stage, system, state(json, held),
                json.path(RunJson.STEPS_DONE).asLong(), settings.path("steps").asLong(),
                Figures.read(json.path(RunJson.LAST)), Figures.read(json.path(RunJson.BEST)), flat, notes.note(), notes.star());
    }

    private static RunState state(JsonNode json, boolean held) {
        String word = json.path(RunJson.STATE).asText();
        RunState written = Stream.of(RunState.values()).filter(one -> one.word().equals(word)).findFirst()
                .orElse(RunState.INTERRUPTED);
        if (held) {
            return RunState.RUNNING;
        }
        return written == RunState.RUNNING ? RunState.INTERRUPTED : written;
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> flat) {
        node.properties().forEach(field -> {
            String name = prefix + field.getKey();
            if (field.getValue().isObject() && !field.getKey().equals("plan")) {
                flatten(name + ".", field.getValue(), flat);
            } else if (field.getValue().isValueNode()) {
                flat.put(name, field.getValue().asText());
            }
        });
    }
}
