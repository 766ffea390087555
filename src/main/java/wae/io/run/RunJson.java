package wae.io.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import wae.domain.machine.Machine;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.RunDescription;

/** {@code run.json}. */
final class RunJson {

    private RunJson() {
    }

    /** @param step steps that the kept models have had */
    static ObjectNode of(RunDescription run, long step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("stage", "autoencoder");
        json.put("steps_done", step);
        json.set("settings", settings(run.settings()));
        json.putObject("data").put("folder", run.data()).put("pictures", run.pictures()).put("skipped", run.skipped())
                .put("fingerprint", run.fingerprint());
        json.put("threads", run.threads());
        json.set("machine", machine(run.machine()));
        ObjectNode versions = json.putObject("versions");
        run.versions().forEach(versions::put);
        return json;
    }

    private static ObjectNode settings(AutoEncoderSettings s) {
        return JsonNodeFactory.instance.objectNode().put("width", s.width()).put("decoder", word(s.decoder()))
                .put("start", word(s.start())).put("lambda", s.lambda()).put("steps", s.steps()).put("batch", s.batch())
                .put("patch", s.patch()).put("optimiser", "adam").put("learning_rate", s.learningRate())
                .put("warm_up_steps", s.warmUp()).put("schedule", word(s.schedule()))
                .put("decoder_weight_decay", s.decoderWeightDecay()).put("seed", s.seed());
    }

    private static ObjectNode machine(Machine machine) {
        return JsonNodeFactory.instance.objectNode().put("processor", machine.processor()).put("cores", machine.cores())
                .put("memory_bytes", machine.memoryBytes()).put("system", machine.system()).put("java", machine.java());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
