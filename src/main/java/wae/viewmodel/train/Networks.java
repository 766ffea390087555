package wae.viewmodel.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.network.Backbone;
import wae.domain.network.VggBackbones;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.Stage;

/** What can be trained in a stage. */
final class Networks {

    private Networks() {
    }

    /** The one that a laptop trains. */
    static Backbone first() {
        return VggBackbones.small();
    }

    /** The one that a laptop trains, then the paper's. */
    static List<Backbone> backbones() {
        List<Backbone> all = new ArrayList<>(Systems.backbones());
        all.removeIf(backbone -> backbone.name().equals(first().name()));
        all.add(0, first());
        return all;
    }

    /** A network as it is offered: how wide its encoder is says what a run begins with. */
    static Backbone offered(Backbone backbone) {
        return backbones().stream().filter(one -> one.withEncoderWidth(backbone.encoderWidth()).equals(backbone))
                .findFirst().orElse(backbone);
    }

    /** Kinds of system that can begin anew: pruned ones are made from a trained network. */
    static List<SystemKind> kinds(Stage stage) {
        return Arrays.stream(SystemKind.values())
                .filter(kind -> ClassifierSettings.suits(stage, kind) && !kind.isPruned()).toList();
    }

    /** Whether a run must begin with what another one learned. */
    static boolean needsStart(Stage stage, SystemKind kind) {
        return stage == Stage.CLASSIFIER && kind == SystemKind.WAE;
    }
}
