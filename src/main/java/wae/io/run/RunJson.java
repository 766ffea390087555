package wae.io.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import wae.domain.machine.Machine;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Optimisation;
import wae.domain.training.RunDescription;
import wae.domain.training.TrainingSettings;

/** {@code run.json}. */
final class RunJson {

    private RunJson() {
    }

    /** @param step steps that the kept models have had */
    static ObjectNode of(RunDescription run, long step) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("stage", run.settings().stage().word());
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

    private static ObjectNode settings(TrainingSettings settings) {
        return settings instanceof AutoEncoderSettings autoEncoder ? autoEncoder(autoEncoder)
                : classifier((ClassifierSettings) settings);
    }

    private static ObjectNode classifier(ClassifierSettings s) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("system", s.system().name())
                .put("classes", s.classes()).put("picture", s.picture().toString())
                .put("encoder_width", s.backbone().encoderWidth()).put("lambda", s.lambda()).put("gamma", s.gamma())
                .put("sum_weight", s.sumWeight()).put("label_smoothing", s.labelSmoothing()).put("steps", s.steps())
                .put("batch", s.batch()).put("validate_every", s.validateEvery()).put("seed", s.seed());
        json.putObject("augmentation").put("shift", s.augmentation().shift()).put("flip", s.augmentation().flip());
        Optimisation o = s.optimisation();
        json.putObject("optimisation").put("method", word(o.method())).put("learning_rate", o.learningRate())
                .put("momentum", o.momentum()).put("warm_up_steps", o.warmUp()).put("schedule", word(o.schedule()))
                .put("weight_decay", o.weightDecay());
        return json;
    }

    private static ObjectNode autoEncoder(AutoEncoderSettings s) {
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
