package wae.io.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;
import wae.domain.network.Backbone;
import wae.domain.network.PlanFormat;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Range;
import wae.domain.training.Setting;
import wae.domain.training.SettingValues;
import wae.domain.training.Stage;
import wae.domain.training.TrainingSettings;

/** Settings of every stage as JSON, a backbone that is not built in with its whole plan. */
final class SettingsJson {

    private final PlanFormat plans;

    SettingsJson(PlanFormat plans) {
        this.plans = plans;
    }

    ObjectNode write(TrainingSettings settings) {
        ObjectNode json = RunJson.MAPPER.createObjectNode();
        if (settings instanceof ClassifierSettings classifier) {
            json.put("system", classifier.system().name()).put("kind", word(classifier.kind()));
            write(classifier.backbone(), json.putObject("backbone"));
            json.put("classes", classifier.classes()).put("width", classifier.picture().width())
                    .put("height", classifier.picture().height());
        }
        settings.values().values().keySet().forEach(setting -> write(setting, settings, json));
        return json;
    }

    private static <V> void write(Setting<V> setting, TrainingSettings settings, ObjectNode json) {
        String[] path = setting.key(settings.stage()).split("\\.");
        ObjectNode parent = path.length == 1 ? json
                : json.has(path[0]) ? (ObjectNode) json.get(path[0]) : json.putObject(path[0]);
        V value = settings.get(setting);
        parent.set(path[path.length - 1], RunJson.MAPPER.valueToTree(value instanceof Enum<?> one ? word(one) : value));
    }

    private void write(Backbone backbone, ObjectNode json) {
        json.put("name", backbone.name());
        if (builtIn(backbone.name()).noneMatch(known -> known.withEncoderWidth(backbone.encoderWidth()).equals(backbone))) {
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
     * The settings of a stage.
     *
     * @throws IllegalArgumentException if something is missing or makes no sense
     */
    TrainingSettings read(Stage stage, JsonNode json) {
        Map<Setting<?>, Object> values = new LinkedHashMap<>();
        TrainingSettings.of(stage).forEach(setting -> values.put(setting, value(setting, stage, json)));
        SettingValues all = new SettingValues(values);
        return stage == Stage.AUTO_ENCODER ? new AutoEncoderSettings(all)
                : new ClassifierSettings(stage, kind(json), backbone(json.path("backbone")), whole(json, "classes"),
                        new PictureSize(whole(json, "width"), whole(json, "height")), all);
    }

    private static <V> V value(Setting<V> setting, Stage stage, JsonNode json) {
        String key = setting.key(stage);
        JsonNode value = json.at("/" + key.replace('.', '/'));
        if (value.isMissingNode()) {
            return setting.absent().orElseThrow(() -> missing(key));
        }
        if (!isOf(setting.range(), value)) {
            throw new IllegalArgumentException("\"" + key + "\" must be " + setting.range().kind());
        }
        return setting.read(value.isBoolean() ? (Object) value.booleanValue() : value.asText());
    }

    /** A form takes every value as text, a file must have each as its own type. */
    private static boolean isOf(Range<?> range, JsonNode value) {
        return range.isYesNo() ? value.isBoolean() : range.choices().isEmpty() ? value.isNumber() : value.isTextual();
    }

    private static SystemKind kind(JsonNode json) {
        String kind = json.path("kind").asText();
        return Stream.of(SystemKind.values()).filter(one -> word(one).equals(kind)).findFirst()
                .orElseThrow(() -> missing("kind"));
    }

    private Backbone backbone(JsonNode json) {
        if (json.has("plan")) {
            List<Integer> hidden = new ArrayList<>();
            json.path("hidden").forEach(size -> hidden.add(size.intValue()));
            return new Backbone(plans.read(json.get("plan").toString()), hidden, 1);
        }
        return builtIn(json.path("name").asText()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such backbone"));
    }

    private static int whole(JsonNode json, String field) {
        if (!json.path(field).canConvertToInt()) {
            throw missing(field);
        }
        return json.get(field).intValue();
    }

    private static IllegalArgumentException missing(String field) {
        return new IllegalArgumentException("\"" + field + "\" is missing or unknown");
    }

    /** How a constant is written. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
