package wae.io.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.MeasurementStore;
import wae.domain.machine.Machine;
import wae.domain.task.Problem;
import wae.domain.timing.TimingRound;
import wae.domain.timing.TimingSettings;
import wae.io.file.AtomicFiles;

/** Measurement as JSON: one object a system under {@code systems}, one a round under {@code rounds}. */
public final class MeasurementFiles implements MeasurementStore {

    /** A day of rounds of ten systems stays far below this. */
    private static final long MAX_BYTES = 64L << 20;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void save(Measurement measurement, Path file) throws Problem {
        AtomicFiles.write(file, json(measurement).toPrettyString() + "\n");
    }

    @Override
    public Measurement read(Path file) throws Problem {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new Problem(name + " is larger than any measurement file.");
            }
            return MeasurementReader.measurement(mapper.readTree(file.toFile()));
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(name + " is no measurement file of this workbench, or is damaged.", e);
        }
    }

    private static ObjectNode json(Measurement measurement) {
        ComparisonSettings settings = measurement.settings();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("date", measurement.date().toString());
        json.put("engine", settings.engine().name().toLowerCase(Locale.ROOT));
        json.put("threads", settings.threads());
        json.put("batch", settings.timing().batch());
        json.put("classes", settings.classes());
        json.put("width", settings.picture().width());
        json.put("height", settings.picture().height());
        json.put("stopped", measurement.stopped());
        json.put("pictures", measurement.pictures());
        json.put("times_are", "one run of the network in ms; encoder and resampling inside, decoding of files outside");
        json.put("memory_is", "counted: weights, and most activations needed at once, of one picture at 32 bits");
        json.put("speedup_is", "median of the first system over median of this one; 95 % paired bootstrap interval");
        json.set("protocol", protocol(settings.timing()));
        json.set("machine", machine(measurement.machine()));
        ObjectNode versions = json.putObject("versions");
        measurement.versions().forEach(fact -> versions.put(fact.label(), fact.value()));
        ArrayNode systems = json.putArray("systems");
        measurement.rows().forEach(row -> systems.add(MeasurementParts.system(row)));
        json.set("names", names(measurement.names()));
        measurement.idle().ifPresent(idle -> json.set("idle_session", MeasurementParts.idle(idle)));
        json.set("warm_up_rounds", rounds(measurement.warmUp()));
        json.set("rounds", rounds(measurement.rounds()));
        json.set("discarded_rounds", rounds(measurement.discarded()));
        return json;
    }

    private static ArrayNode names(List<String> names) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        names.forEach(array::add);
        return array;
    }

    private static ObjectNode protocol(TimingSettings timing) {
        return JsonNodeFactory.instance.objectNode().put("least_rounds", timing.minRounds())
                .put("least_seconds", timing.minSeconds()).put("most_rounds", timing.maxRounds())
                .put("warm_up_at_least", timing.minWarmUp()).put("warm_up_at_most", timing.maxWarmUp())
                .put("most_repeats", timing.maxRepeats()).put("seed", timing.seed());
    }

    static ObjectNode machine(Machine machine) {
        return JsonNodeFactory.instance.objectNode().put("processor", machine.processor()).put("cores", machine.cores())
                .put("memory_bytes", machine.memoryBytes()).put("system", machine.system()).put("java", machine.java())
                .put("heap_bytes", machine.heapBytes());
    }

    private static ArrayNode rounds(List<TimingRound> rounds) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (TimingRound round : rounds) {
            ObjectNode json = array.addObject().put("number", round.number()).put("collected", round.collected());
            ArrayNode order = json.putArray("order");
            round.order().forEach(order::add);
            ArrayNode millis = json.putArray("millis");
            round.millis().forEach(millis::add);
        }
        return array;
    }
}
