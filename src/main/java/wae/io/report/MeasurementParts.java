package wae.io.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import wae.domain.classification.Accuracy;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.DataAccuracy;
import wae.domain.comparison.SystemFacts;
import wae.domain.network.NetworkMemory;
import wae.domain.timing.IdleSession;
import wae.domain.timing.SystemTiming;

/** One system, and one idle session, of measurement as JSON; what is not known is left out. */
final class MeasurementParts {

    private MeasurementParts() {
    }

    static ObjectNode system(ComparedRow row) {
        SystemTiming timing = row.timing();
        SystemFacts facts = row.facts();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", row.name());
        facts.kind().ifPresent(kind -> json.put("kind", kind.name().toLowerCase(Locale.ROOT)));
        json.put("median_ms", timing.medianMillis()).put("p90_ms", timing.p90Millis())
                .put("p99_ms", timing.p99Millis()).put("pictures_per_second", timing.picturesPerSecond())
                .put("coefficient_of_variation", timing.coefficientOfVariation()).put("unstable", timing.unstable());
        json.put("speedup", row.speedUp().ratio()).put("speedup_low", row.speedUp().low())
                .put("speedup_high", row.speedUp().high());
        facts.multiplyAdds().ifPresent(count -> json.put("multiply_adds", count));
        json.put("parameters", facts.parameters());
        facts.memory().ifPresent(memory -> json.set("memory", memory(memory)));
        row.accuracy().ifPresent(accuracy -> json.set("accuracy", accuracy(accuracy)));
        json.put("trained", facts.trained()).put("weights_hash", facts.weightsHash()).put("input", facts.note())
                .put("width", facts.picture().width()).put("height", facts.picture().height());
        facts.encoderWidth().ifPresent(width -> json.put("encoder_width", width));
        json.put("warm_up_runs", timing.warmUp().runs()).put("warm_up_settled", timing.warmUp().settled());
        json.set("samples_ms", numbers(timing.millis()));
        return json;
    }

    private static ObjectNode memory(NetworkMemory memory) {
        return JsonNodeFactory.instance.objectNode().put("weights_bytes", memory.weightBytes())
                .put("activations_bytes", memory.activationBytes());
    }

    private static ObjectNode accuracy(DataAccuracy measured) {
        Accuracy accuracy = measured.accuracy();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("data", measured.data())
                .put("pictures", accuracy.pictures()).put("first", accuracy.first())
                .put("top_five", accuracy.topFive()).put("top1", accuracy.top1()).put("top5", accuracy.top5());
        measured.classes().ifPresent(classes -> json.put("classes", classes));
        return json;
    }

    static ObjectNode idle(IdleSession idle) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("first", idle.first()).put("second", idle.second()).put("change", idle.change().ratio())
                .put("change_low", idle.change().low()).put("change_high", idle.change().high())
                .put("unchanged_within", IdleSession.TOLERANCE).put("unchanged", idle.unchanged());
        json.set("alone_ms", numbers(idle.aloneMillis()));
        json.set("beside_ms", numbers(idle.besideMillis()));
        return json;
    }

    private static ArrayNode numbers(List<Double> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
