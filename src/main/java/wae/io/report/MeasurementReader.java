package wae.io.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import wae.domain.classification.Accuracy;
import wae.domain.classification.SystemKind;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.DataAccuracy;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.network.Engine;
import wae.domain.network.NetworkMemory;
import wae.domain.timing.IdleSession;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingRound;
import wae.domain.timing.TimingSettings;

/** Measurement from JSON; anything missing or of another kind is an {@link IllegalArgumentException}. */
final class MeasurementReader {

    private MeasurementReader() {
    }

    static Measurement measurement(JsonNode json) {
        ComparisonSettings settings = settings(json);
        List<TimingRound> rounds = list(json, "rounds", MeasurementReader::round);
        List<ComparedRow> rows = list(json, "systems", node -> row(node, settings.timing().batch(), rounds.size()));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("there is no system");
        }
        try {
            return new Measurement(settings, rows,
                    json.has("warm_up_rounds") ? list(json, "warm_up_rounds", MeasurementReader::round) : List.of(),
                    rounds, list(json, "discarded_rounds", MeasurementReader::round),
                    field(json, "stopped").asBoolean(), text(json, "pictures"),
                    optional(json, "idle_session", MeasurementReader::idle),
                    machine(field(json, "machine")),
                    facts(field(json, "versions")), Instant.parse(text(json, "date")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the date is none", e);
        }
    }

    private static ComparisonSettings settings(JsonNode json) {
        JsonNode protocol = field(json, "protocol");
        TimingSettings timing = new TimingSettings(integer(json, "batch"), integer(protocol, "least_rounds"),
                number(protocol, "least_seconds"), integer(protocol, "most_rounds"), integer(protocol, "warm_up_at_least"),
                integer(protocol, "warm_up_at_most"), integer(protocol, "most_repeats"), field(protocol, "seed").asLong());
        return new ComparisonSettings(integer(json, "classes"),
                new PictureSize(integer(json, "width"), integer(json, "height")),
                Engine.valueOf(text(json, "engine").toUpperCase(Locale.ROOT)), integer(json, "threads"), timing);
    }

    /** Statistics are computed again from the single times; what cannot be is read. */
    private static ComparedRow row(JsonNode json, int batch, int rounds) {
        List<Double> samples = list(json, "samples_ms", JsonNode::asDouble);
        if (samples.size() != rounds || samples.stream().anyMatch(sample -> !(sample > 0))) {
            throw new IllegalArgumentException("each system has one time above 0 in each round");
        }
        SystemTiming timing = SystemTiming.of(text(json, "name"), samples, batch,
                new SystemTiming.WarmUp(integer(json, "warm_up_runs"), field(json, "warm_up_settled").asBoolean()));
        RatioInterval speedUp = new RatioInterval(number(json, "speedup"), number(json, "speedup_low"),
                number(json, "speedup_high"), rounds);
        return new ComparedRow(timing, speedUp, facts(timing.name(), json),
                optional(json, "accuracy", MeasurementReader::accuracy));
    }

    private static DataAccuracy accuracy(JsonNode json) {
        return new DataAccuracy(text(json, "data"), optional(json, "classes", JsonNode::asInt),
                new Accuracy(whole(json, "pictures"), whole(json, "first"), whole(json, "top_five")));
    }

    private static SystemFacts facts(String name, JsonNode json) {
        Optional<NetworkMemory> memory = optional(json, "memory", node ->
                new NetworkMemory(whole(node, "weights_bytes"), whole(node, "activations_bytes")));
        return new SystemFacts(name, optional(json, "kind", node ->
                SystemKind.valueOf(node.asText().toUpperCase(Locale.ROOT))),
                new PictureSize(integer(json, "width"), integer(json, "height")),
                optional(json, "multiply_adds", JsonNode::asLong), whole(json, "parameters"), memory, text(json, "input"),
                field(json, "trained").asBoolean(), optional(json, "encoder_width", JsonNode::asInt), text(json, "weights_hash"));
    }

    private static IdleSession idle(JsonNode json) {
        List<Double> alone = list(json, "alone_ms", JsonNode::asDouble);
        return new IdleSession(text(json, "first"), text(json, "second"), alone,
                list(json, "beside_ms", JsonNode::asDouble), new RatioInterval(number(json, "change"),
                number(json, "change_low"), number(json, "change_high"), alone.size()));
    }

    private static TimingRound round(JsonNode json) {
        return new TimingRound(integer(json, "number"), list(json, "order", JsonNode::asInt),
                list(json, "millis", JsonNode::asDouble), field(json, "collected").asBoolean());
    }

    private static Machine machine(JsonNode json) {
        return new Machine(text(json, "processor"), integer(json, "cores"), field(json, "memory_bytes").asLong(),
                text(json, "system"), text(json, "java"), field(json, "heap_bytes").asLong());
    }

    private static List<Fact> facts(JsonNode json) {
        List<Fact> facts = new ArrayList<>();
        json.properties().forEach(entry -> facts.add(new Fact(entry.getKey(), entry.getValue().asText())));
        return facts;
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        field(json, name).forEach(node -> items.add(item.apply(node)));
        return items;
    }

    private static <T> Optional<T> optional(JsonNode json, String name, Function<JsonNode, T> item) {
        return json.hasNonNull(name) ? Optional.of(item.apply(json.get(name))) : Optional.empty();
    }

    private static long whole(JsonNode json, String name) {
        return field(json, name).asLong();
    }

    private static String text(JsonNode json, String name) {
        return field(json, name).asText();
    }

    private static int integer(JsonNode json, String name) {
        return field(json, name).asInt();
    }

    private static double number(JsonNode json, String name) {
        return field(json, name).asDouble();
    }

    private static JsonNode field(JsonNode json, String name) {
        JsonNode field = json == null ? null : json.get(name);
        if (field == null || field.isNull()) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return field;
    }
}
