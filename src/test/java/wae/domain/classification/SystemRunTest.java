package wae.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wae.domain.image.Picture;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureResampler;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.network.NetworkPlan;
import wae.domain.network.RandomWeights;
import wae.domain.network.ReferenceEvaluator;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.VggBackbones;
import wae.domain.network.Weights;

class SystemRunTest {

    private static final PictureSize SIZE = PictureSize.square(8);
    private static final int CLASSES = 4;

    private final List<String> calls = new ArrayList<>();

    /** Takes the corner of a picture and notes what it is asked. */
    private final PictureResampler corner = new PictureResampler() {
        @Override
        public String method() {
            return "corner";
        }

        @Override
        public Prepared prepare(Picture picture) {
            calls.add("prepare");
            return size -> {
                calls.add("resample");
                return new Picture(picture.planes().window(0, 0, size));
            };
        }
    };

    @Test
    void theHalfSizeBaselineResamplesWithinItsTimeAndNobodyElseDoes() {
        SystemRun half = run(SystemKind.HALF_SIZE);
        half.prepare(List.of(PictureBuilder.noise(8, 8, 1), PictureBuilder.noise(8, 8, 2)));
        assertThat(calls).containsExactly("prepare", "prepare");
        half.run();
        assertThat(calls).containsExactly("prepare", "prepare", "resample", "resample");
        calls.clear();
        SystemRun baseline = run(SystemKind.BASELINE);
        baseline.prepare(List.of(PictureBuilder.noise(8, 8, 1)));
        baseline.run();
        assertThat(calls).isEmpty();
    }

    @Test
    void everyPictureOfABatchGetsThePredictionItGetsAlone() {
        SystemRun wae = run(SystemKind.WAE);
        List<Picture> pictures = List.of(PictureBuilder.noise(8, 8, 1), PictureBuilder.noise(8, 8, 2));
        wae.prepare(pictures);
        wae.run();
        List<Prediction> together = wae.predictions();
        wae.prepare(pictures.subList(1, 2));
        wae.run();
        Prediction alone = wae.predictions().get(0);
        for (Branch branch : Branch.values()) {
            assertThat(together.get(1).of(branch).orElseThrow().toArray())
                    .containsExactly(alone.of(branch).orElseThrow().toArray());
            assertThat(together.get(0).of(branch).orElseThrow().toArray())
                    .isNotEqualTo(alone.of(branch).orElseThrow().toArray());
        }
        float[] sum = alone.of(Branch.LOW).orElseThrow().mixed(1, alone.of(Branch.FUSION).orElseThrow(), 1).toArray();
        assertThat(alone.sum().toArray()).containsExactly(sum, Offset.offset(1e-4f));
    }

    @Test
    void aPictureOfAnotherSizeIsFittedByItsMiddle() throws Exception {
        ClassifierSystem system = system(SystemKind.BASELINE);
        Weights weights = RandomWeights.of(system.plan(), SIZE, 1);
        Picture wide = PictureBuilder.noise(14, 8, 3);
        Picture middle = new Picture(wide.planes().window(3, 0, SIZE));
        try (NetworkClassifier classifier = NetworkClassifier.start(system, weights, ClassNames.numbered(CLASSES),
                new ReferenceEvaluator(), 1, corner)) {
            float[] expected = ReferenceEvaluator.evaluate(new TrainedNetwork(system.plan(), weights), middle).get(0);
            assertThat(classifier.classify(wide).sum().toArray()).containsExactly(expected);
        }
    }

    private SystemRun run(SystemKind kind) {
        ClassifierSystem system = system(kind);
        Weights weights = system.withFixed(RandomWeights.of(system.plan(), system.networkInput(), 1));
        return new SystemRun(system, new ReferenceEvaluator().start(new TrainedNetwork(system.plan(), weights), 1),
                corner);
    }

    /** Around a backbone of one tiny convolution, so that the reference evaluator takes no time. */
    private static ClassifierSystem system(SystemKind kind) {
        NetworkPlan small = VggBackbones.small().features().upTo("pool1").named("tiny");
        return Systems.of(kind, new Backbone(small, List.of(64), AutoEncoderPlans.DEFAULT_WIDTH / 4), CLASSES, SIZE);
    }
}
