package wae.io.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.domain.run.RunData;
import wae.domain.run.RunDescription;
import wae.io.file.AtomicFiles;

/** What {@code run.json} says: what a run was, and how it stands. */
final class RunJson {

    static final JsonMapper MAPPER = JsonMapper.builder(FlatJson.FACTORY).build();

    static final String STATE = "state";
    static final String STEPS_DONE = "steps_done";
    static final String SECONDS = "seconds";
    static final String BEST_STEP = "best_step";
    static final String LAST = "last";
    static final String BEST = "best";
    static final String SETTINGS = "settings";

    private RunJson() {
    }

    /** A description; how the run stands is added to it. */
    static ObjectNode of(RunDescription run, SettingsJson settings) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("format", RunFile.FORMAT).put("version", RunFile.VERSION).put("name", run.name());
        json.put("started", run.started().toString());
        json.put(STATE, "").put(STEPS_DONE, 0).put(SECONDS, 0.0).put(BEST_STEP, 0);
        json.put("stage", run.settings().stage().word());
        json.set(SETTINGS, settings.write(run.settings()));
        RunData data = run.data();
        json.putObject("data").put("kind", data.kind()).put("side", data.side()).put("name", data.name())
                .put("pictures", data.pictures()).put("skipped", data.skipped()).put("fingerprint", data.fingerprint());
        run.classes().forEach(json.putArray("classes")::add);
        json.put("start_from", run.startFrom()).put("threads", run.threads());
        Machine machine = run.machine();
        json.putObject("machine").put("processor", machine.processor()).put("cores", machine.cores())
                .put("memory_bytes", machine.memoryBytes()).put("system", machine.system()).put("java", machine.java())
                .put("heap_bytes", machine.heapBytes());
        ObjectNode versions = json.putObject("versions");
        run.versions().forEach(versions::put);
        return json;
    }

    /** @throws Problem if there is no run, or its description is damaged */
    static ObjectNode read(Path folder) throws Problem {
        JsonNode json = RunFile.read(folder, MAPPER::readTree);
        RunFile.check(folder, json.path("format").asText(), json.path("version").asText());
        return (ObjectNode) json;
    }

    static void write(Path folder, ObjectNode json) throws Problem {
        AtomicFiles.write(folder.resolve(RunFile.NAME), json.toPrettyString() + "\n");
    }

    /** @throws IllegalArgumentException if something is missing or makes no sense */
    static RunDescription description(JsonNode json, SettingsJson settings) {
        JsonNode data = json.path("data");
        JsonNode machine = json.path("machine");
        Map<String, String> versions = new LinkedHashMap<>();
        json.path("versions").properties().forEach(field -> versions.put(field.getKey(), field.getValue().asText()));
        List<String> classes = new ArrayList<>();
        json.path("classes").forEach(name -> classes.add(name.asText()));
        return new RunDescription(json.path("name").asText(), RunFile.started(json.path("started").asText()), settings.read(json),
                new RunData(data.path("kind").asText(), data.path("side").asInt(), data.path("name").asText(),
                        data.path("pictures").asInt(), data.path("skipped").asInt(), data.path("fingerprint").asText()),
                classes, json.path("start_from").asText(),
                new Machine(machine.path("processor").asText(), machine.path("cores").asInt(),
                        machine.path("memory_bytes").asLong(), machine.path("system").asText(),
                        machine.path("java").asText(), machine.path("heap_bytes").asLong()),
                Math.max(1, json.path("threads").asInt()), versions);
    }
}
