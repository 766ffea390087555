package wae.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.NetworkPlan;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.VggBackbones;
import wae.domain.pruning.PrunableLayers;

class ClassifierStartTest {

    private static final PictureSize SIZE = PictureSize.square(16);

    @Test
    void theEncoderIsTakenOverAndTheDecoderHandedOnUntilTheJointStage() {
        TrainedNetwork encoder = random(AutoEncoderPlans.encoder(VggBackbones.small().encoderWidth()), SIZE);
        TrainedNetwork decoder = random(settings(Stage.JOINT, SystemKind.WAE).decoderPlan(), SIZE.half());
        TrainingState second = TrainingState.initial(settings(Stage.CLASSIFIER, SystemKind.WAE),
                Map.of(TrainingState.ENCODER, encoder, TrainingState.DECODER, decoder));
        assertThat(second.network(TrainingState.CLASSIFIER).weights().get("encoder_high.weight"))
                .isEqualTo(encoder.weights().get("high.weight"));
        assertThat(EncoderWithin.of(second.network(TrainingState.CLASSIFIER))).isEqualTo(encoder);

        TrainingState third = TrainingState.initial(settings(Stage.JOINT, SystemKind.WAE), second.networks());
        assertThat(third.networks()).isEqualTo(second.networks());
        assertThat(third.step()).isZero();
        assertThat(third.updater()).isEmpty();
    }

    @Test
    void aPrunedNetworkKeepsItsPlan() {
        ClassifierSettings settings = settings(Stage.BASELINE, SystemKind.THINET);
        NetworkPlan plan = PrunableLayers.thinned(settings.system().plan(), 0.3);
        TrainedNetwork pruned = random(plan, SIZE);
        assertThat(TrainingState.initial(settings, Map.of(TrainingState.CLASSIFIER, pruned))
                .network(TrainingState.CLASSIFIER)).isEqualTo(pruned);
    }

    @Test
    void whatDoesNotFitIsRefusedInASentence() {
        TrainedNetwork wide = random(AutoEncoderPlans.encoder(16), SIZE);
        assertRefused(SystemKind.WAE, TrainingState.ENCODER, wide, "The encoder has 16 channels in its hidden layers");
        TrainedNetwork baseline = random(VggBackbones.small().baseline(4), SIZE);
        assertRefused(SystemKind.WAE, TrainingState.CLASSIFIER, baseline, "belong to small-vgg, not to wae-small-vgg");
        NetworkPlan wae = settings(Stage.JOINT, SystemKind.WAE).system().plan();
        assertRefused(SystemKind.WAE, TrainingState.CLASSIFIER, random(wae, PictureSize.square(32)), "images of another size than 16x16");
    }

    private static void assertRefused(SystemKind kind, String name, TrainedNetwork network, String reason) {
        assertThatThrownBy(() -> TrainingState.initial(settings(Stage.JOINT, kind), Map.of(name, network)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
    }

    private static TrainedNetwork random(NetworkPlan plan, PictureSize size) {
        return new TrainedNetwork(plan, Initialiser.he(plan, size, 9));
    }

    private static ClassifierSettings settings(Stage stage, SystemKind kind) {
        return ClassifierSettings.standard(stage, kind, VggBackbones.small(), 4, SIZE);
    }
}
