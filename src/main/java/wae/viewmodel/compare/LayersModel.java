package wae.viewmodel.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.domain.chart.LayerStack;
import wae.domain.chart.Role;
import wae.domain.chart.Segment;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkCost;
import wae.domain.network.Shape;
import wae.domain.network.WaeClassifierPlans;

/** Where the cost of two systems is, layer by layer, counted from their plans. */
public final class LayersModel {

    private final CompareChoices choices;
    private final ObjectProperty<String> upper = new SimpleObjectProperty<>("vgg16");
    private final ObjectProperty<String> lower = new SimpleObjectProperty<>("wae-vgg16");

    LayersModel(CompareChoices choices) {
        this.choices = choices;
    }

    /** The system above; ratios are its figures over the other's. */
    public ObjectProperty<String> upperProperty() {
        return upper;
    }

    /** The system below. */
    public ObjectProperty<String> lowerProperty() {
        return lower;
    }

    /** Sizes and classes that the counts are for. */
    public CompareChoices choices() {
        return choices;
    }

    /** What the colours of the segments mean. */
    public static Map<Role, String> parts() {
        Map<Role, String> parts = new LinkedHashMap<>();
        for (SystemKind kind : SystemKind.values()) {
            if (!kind.isAccelerated()) {
                parts.put(SystemRoles.of(kind), kind.title());
            }
        }
        parts.put(Role.WAE, "encoder, sum of the scores");
        parts.put(Role.WAVELET, "Haar wavelet");
        parts.put(Role.LOW, "backbone on I_L");
        parts.put(Role.HIGH, "light network on I_H");
        parts.put(Role.FUSION, "fusion network");
        return parts;
    }

    /** Both systems, the upper first. */
    public List<LayerStack> stacks() {
        return List.of(stack(upper.get()), stack(lower.get()));
    }

    private LayerStack stack(String name) {
        ClassifierSystem system = Systems.of(name, choices.classesProperty().get(),
                PictureSize.square(choices.sizeProperty().get()));
        return new LayerStack(name, system.cost().layers().stream().filter(cost -> cost.parameters() > 0)
                .map(cost -> segment(system.kind(), cost)).toList());
    }

    private static Segment segment(SystemKind kind, NetworkCost.LayerCost cost) {
        return new Segment(cost.layer().name(), words(cost.input()) + " \u2192 " + words(cost.output()),
                role(kind, cost.layer().name()), cost.multiplyAdds(), Double.NaN, cost.parameters());
    }

    private static String words(Shape shape) {
        return shape.channels() + "\u00d7" + shape.height() + "\u00d7" + shape.width();
    }

    private static Role role(SystemKind kind, String layer) {
        if (!kind.isAccelerated()) {
            return SystemRoles.of(kind);
        }
        if (layer.startsWith(WaeClassifierPlans.BACKBONE) || layer.startsWith("low_")) {
            return Role.LOW;
        }
        if (layer.startsWith(WaeClassifierPlans.LIGHT) || layer.startsWith("high_")) {
            return Role.HIGH;
        }
        if (layer.startsWith("fusion_")) {
            return Role.FUSION;
        }
        return layer.startsWith(WaeClassifierPlans.HAAR) ? Role.WAVELET : Role.WAE;
    }
}
