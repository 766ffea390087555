package wae.io.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans.DecoderKind;
import wae.domain.network.Backbone;
import wae.domain.network.PlanFormat;
import wae.domain.dataset.Augmentation;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.LearningRateSchedule;
import wae.domain.training.Optimisation;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSettings;

/** Settings of every stage as JSON, a backbone that is not built in with its whole plan. */
final class SettingsJson {

    private final PlanFormat plans;

    SettingsJson(PlanFormat plans) {
        this.plans = plans;
    }

    ObjectNode write(TrainingSettings settings) {
        return settings instanceof AutoEncoderSettings autoEncoder ? write(autoEncoder)
                : write((ClassifierSettings) settings);
    }

    private ObjectNode write(AutoEncoderSettings s) {
        return RunJson.MAPPER.createObjectNode().put("width", s.width()).put("decoder", word(s.decoder()))
                .put("start", word(s.start())).put("lambda", s.lambda()).put("steps", s.steps()).put("batch", s.batch())
                .put("patch", s.patch()).put("optimiser", "adam").put("learning_rate", s.learningRate())
                .put("warm_up_steps", s.warmUp()).put("schedule", word(s.schedule()))
                .put("decoder_weight_decay", s.decoderWeightDecay()).put("seed", s.seed());
    }

    private ObjectNode write(ClassifierSettings s) {
        ObjectNode json = RunJson.MAPPER.createObjectNode();
        json.put("system", s.system().name()).put("kind", word(s.kind()));
        write(s.backbone(), json.putObject("backbone"));
        json.put("classes", s.classes()).put("width", s.picture().width()).put("height", s.picture().height())
                .put("lambda", s.lambda()).put("gamma", s.gamma()).put("sum_weight", s.sumWeight())
                .put("label_smoothing", s.labelSmoothing()).put("steps", s.steps()).put("batch", s.batch())
                .put("validate_every", s.validateEvery()).put("seed", s.seed());
        json.putObject("augmentation").put("shift", s.augmentation().shift()).put("flip", s.augmentation().flip());
        Optimisation o = s.optimisation();
        json.putObject("optimisation").put("method", word(o.method())).put("learning_rate", o.learningRate())
                .put("momentum", o.momentum()).put("warm_up_steps", o.warmUp()).put("schedule", word(o.schedule()))
                .put("weight_decay", o.weightDecay());
        return json;
    }

    private void write(Backbone backbone, ObjectNode json) {
        json.put("name", backbone.name()).put("encoder_width", backbone.encoderWidth());
        if (builtIn(backbone.name()).filter(known -> known.withEncoderWidth(backbone.encoderWidth()).equals(backbone))
                .findFirst().isEmpty()) {
            backbone.hidden().forEach(json.putArray("hidden")::add);
            try {
                json.set("plan", RunJson.MAPPER.readTree(plans.write(backbone.features())));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("plans are written as JSON", e);
            }
        }
    }

    private static Stream<Backbone> builtIn(String name) {
        return Systems.backbones().stream().filter(backbone -> backbone.name().equals(name));
    }

    /**
     * The settings in a whole description.
     *
     * @throws IllegalArgumentException if something is missing or makes no sense
     */
    TrainingSettings read(JsonNode run) {
        Stage stage = RunFile.stage(run.path("stage").asText());
        JsonNode settings = run.path(RunJson.SETTINGS);
        return stage == Stage.AUTO_ENCODER ? autoEncoder(settings) : classifier(stage, settings);
    }

    private static AutoEncoderSettings autoEncoder(JsonNode s) {
        return new AutoEncoderSettings(whole(s, "width"), choice(s, "decoder", DecoderKind.class),
                choice(s, "start", AutoEncoderSettings.Start.class), number(s, "lambda"), count(s, "steps"),
                whole(s, "batch"), whole(s, "patch"), number(s, "learning_rate"), count(s, "warm_up_steps"),
                choice(s, "schedule", LearningRateSchedule.class), number(s, "decoder_weight_decay"), count(s, "seed"));
    }

    private ClassifierSettings classifier(Stage stage, JsonNode s) {
        JsonNode a = s.path("augmentation");
        JsonNode o = s.path("optimisation");
        return new ClassifierSettings(stage, choice(s, "kind", SystemKind.class), backbone(s.path("backbone")),
                whole(s, "classes"), new PictureSize(whole(s, "width"), whole(s, "height")), number(s, "lambda"),
                number(s, "gamma"), number(s, "sum_weight"), number(s, "label_smoothing"),
                new Augmentation(whole(a, "shift"), a.path("flip").asBoolean()),
                new Optimisation(choice(o, "method", Optimisation.Method.class), number(o, "learning_rate"),
                        number(o, "momentum"), count(o, "warm_up_steps"),
                        choice(o, "schedule", LearningRateSchedule.class), number(o, "weight_decay")),
                count(s, "steps"), whole(s, "batch"), count(s, "validate_every"), count(s, "seed"));
    }

    private Backbone backbone(JsonNode json) {
        int width = whole(json, "encoder_width");
        if (json.has("plan")) {
            List<Integer> hidden = new ArrayList<>();
            json.path("hidden").forEach(size -> hidden.add(size.intValue()));
            return new Backbone(plans.read(json.get("plan").toString()), hidden, width);
        }
        return builtIn(json.path("name").asText()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such backbone")).withEncoderWidth(width);
    }

    private static double number(JsonNode json, String field) {
        if (!json.path(field).isNumber()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or no number");
        }
        return json.get(field).doubleValue();
    }

    private static long count(JsonNode json, String field) {
        if (!json.path(field).isIntegralNumber() || !json.get(field).canConvertToLong()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or no whole number");
        }
        return json.get(field).longValue();
    }

    private static int whole(JsonNode json, String field) {
        return Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, count(json, field))));
    }

    private static <E extends Enum<E>> E choice(JsonNode json, String field, Class<E> choices) {
        String text = json.path(field).asText();
        return Stream.of(choices.getEnumConstants()).filter(one -> word(one).equals(text)).findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + field + "\" is missing or unknown"));
    }

    /** How a constant is written. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
