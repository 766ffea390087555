package wae.domain.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import wae.domain.image.PictureSize;
import wae.domain.network.Backbone;
import wae.domain.network.NetworkPlan;
import wae.domain.network.ResNetBackbones;
import wae.domain.network.VggBackbones;
import wae.domain.network.WaeClassifierPlans;
import wae.domain.pruning.PrunableLayers;

/** Every system that can be compared, by name: a kind's prefix and a backbone's name. */
public final class Systems {

    /**
     * Fraction of its channels that each prunable layer of a pruned system keeps until sample data say which: half of them
     * leaves about a quarter of the multiply-adds, the neighbourhood of WAE.
     */
    public static final double DEFAULT_KEPT_FRACTION = 0.5;

    private Systems() {
    }

    /** The backbones that come with the program. */
    public static List<Backbone> backbones() {
        return List.of(VggBackbones.vgg16(), ResNetBackbones.resNet50(), ResNetBackbones.resNet50Original(),
                VggBackbones.small());
    }

    /** All names, backbone by backbone. */
    public static List<String> names() {
        return names(backbones());
    }

    private static List<String> names(List<Backbone> backbones) {
        List<String> names = new ArrayList<>();
        for (Backbone backbone : backbones) {
            for (SystemKind kind : SystemKind.values()) {
                names.add(kind.prefix() + backbone.name());
            }
        }
        return names;
    }

    /**
     * The system of a name.
     *
     * @param classes number of classes, at least 1
     * @param picture size of the pictures; odd sides count as the next even ones, to which pictures are replicated
     * @throws IllegalArgumentException with one sentence that lists the names, if there is none of that name
     */
    public static ClassifierSystem of(String name, int classes, PictureSize picture) {
        return named(name, List.of(), (kind, backbone) -> of(kind, backbone, classes, picture));
    }

    /**
     * What is to be made of the kind and the backbone in a name.
     *
     * @param own backbones of a user's own, which come before those that come with the program
     * @throws IllegalArgumentException with one sentence that lists the names, if there is none of that name
     */
    public static <S> S named(String name, List<Backbone> own, BiFunction<SystemKind, Backbone, S> making) {
        List<Backbone> all = new ArrayList<>(own);
        all.addAll(backbones());
        for (Backbone backbone : all) {
            for (SystemKind kind : SystemKind.values()) {
                if (name.equals(kind.prefix() + backbone.name())) {
                    return making.apply(kind, backbone);
                }
            }
        }
        throw new IllegalArgumentException("there is no system " + name + "; there are "
                + String.join(", ", names(all)));
    }

    /** A kind of system around any backbone, such as a user's own. */
    public static ClassifierSystem of(SystemKind kind, Backbone backbone, int classes, PictureSize picture) {
        String name = kind.prefix() + backbone.name();
        return new ClassifierSystem(name, kind, backbone, plan(kind, backbone, classes).named(name), picture.even());
    }

    private static NetworkPlan plan(SystemKind kind, Backbone backbone, int classes) {
        return switch (kind) {
            case BASELINE, HALF_SIZE -> backbone.baseline(classes);
            case WAE, DECOMPOSITION -> WaeClassifierPlans.wae(backbone, classes);
            case WAVELET -> WaeClassifierPlans.haar(backbone, classes);
            case THINET, TAYLOR -> PrunableLayers.thinned(backbone.baseline(classes), DEFAULT_KEPT_FRACTION);
        };
    }
}
