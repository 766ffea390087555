package wae.io.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.TrainedClassifier;
import wae.domain.image.PictureSize;
import wae.domain.network.Backbone;
import wae.domain.network.NetworkPlan;
import wae.domain.network.NotedNetwork;
import wae.domain.network.PlanFormat;

/**
 * What a classifier's file says beside plan and weights: {@code wae.classifier}, a JSON object with format, version,
 * system (its name), kind, backbone (hidden: sizes of the dense layers in its head; encoder_width), picture (width,
 * height), classes (names in the order of the scores), trained; and {@code wae.backbone}, the plan of the backbone's
 * features.
 */
final class ClassifierNotes {

    private static final String CLASSIFIER_KEY = "wae.classifier";
    private static final String BACKBONE_KEY = "wae.backbone";
    private static final String FORMAT = "wae-classifier";
    private static final int VERSION = 1;

    private static final int MAX_CLASSES = 100_000;
    private static final int MAX_HIDDEN = 16;
    private static final int MAX_UNITS = 1 << 20;
    private static final int MAX_SIDE = 8192;
    private static final int MAX_WIDTH = 1024;

    private final PlanFormat plans;

    ClassifierNotes(PlanFormat plans) {
        this.plans = plans;
    }

    Map<String, String> of(TrainedClassifier classifier) {
        ClassifierSystem system = classifier.system();
        ObjectNode json = StrictJson.object().put("format", FORMAT).put("version", VERSION).put("system", system.name())
                .put("kind", Fields.word(system.kind()));
        ObjectNode backbone = json.putObject("backbone");
        system.backbone().hidden().forEach(backbone.putArray("hidden")::add);
        backbone.put("encoder_width", system.backbone().encoderWidth());
        json.putObject("picture").put("width", system.picture().width()).put("height", system.picture().height());
        classifier.classNames().names().forEach(json.putArray("classes")::add);
        json.put("trained", classifier.trained());
        return Map.of(CLASSIFIER_KEY, json.toPrettyString(), BACKBONE_KEY, plans.write(system.backbone().features()));
    }

    /** @throws IllegalArgumentException with one sentence, if notes and network are no classifier */
    TrainedClassifier read(NotedNetwork noted) {
        NetworkPlan plan = noted.network().plan();
        String text = noted.notes().get(CLASSIFIER_KEY);
        String backbonePlan = noted.notes().get(BACKBONE_KEY);
        if (text == null || backbonePlan == null) {
            throw new IllegalArgumentException("it holds the network \"" + plan.name() + "\", which is no classifier");
        }
        Fields root = new Fields("the classifier's note", StrictJson.parse("the classifier's note", text));
        if (!FORMAT.equals(root.text("format")) || root.number("version", 1, Integer.MAX_VALUE) != VERSION) {
            throw new IllegalArgumentException("its note is not of format \"" + FORMAT + "\", version " + VERSION
                    + ", which is the one read here");
        }
        Backbone backbone = backbone(root, plans.read(backbonePlan));
        Fields size = root.object("picture");
        PictureSize picture = new PictureSize(size.number("width", 1, MAX_SIDE), size.number("height", 1, MAX_SIDE));
        ClassifierSystem system = new ClassifierSystem(root.name("system"), root.choice("kind", SystemKind.class),
                backbone, plan, picture);
        List<String> classes = new ArrayList<>();
        for (JsonNode name : root.list("classes", MAX_CLASSES)) {
            classes.add(name.asText());
        }
        return new TrainedClassifier(system, noted.network().weights(), new ClassNames(classes),
                root.flag("trained", false));
    }

    private static Backbone backbone(Fields root, NetworkPlan features) {
        Fields fields = root.object("backbone");
        List<Integer> hidden = fields.numbers("hidden", MAX_HIDDEN, 1, MAX_UNITS);
        return new Backbone(features, hidden, fields.number("encoder_width", 1, MAX_WIDTH));
    }
}
