package wae.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.classification.Branch;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierStore;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.Systems;
import wae.domain.classification.TrainedClassifier;
import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.PictureComparison;
import wae.domain.comparison.SidePrediction;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemOpener;
import wae.domain.image.PictureBuilder;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.network.RandomWeights;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.TimingSettings;
import wae.engine.onnx.OnnxEngine;
import wae.engine.onnx.OnnxFormat;
import wae.io.image.ScalrResampler;
import wae.io.model.ClassifierFiles;
import wae.io.model.PlanJson;

/** Tiny classifiers from files, asked about a picture. */
class PictureComparisonTest {

    private static final PictureSize SIZE = PictureSize.square(32);
    private static final ComparisonSettings SETTINGS =
            new ComparisonSettings(5, SIZE, Engine.ONNX, 1, TimingSettings.STANDARD);

    @TempDir
    private Path folder;
    private final OnnxFormat format = new OnnxFormat(new PlanJson());
    private final ClassifierStore store = new ClassifierFiles(format, new PlanJson());
    private final PictureComparison comparison = new PictureComparison(new SystemOpener(
            Map.of(Engine.ONNX, new OnnxEngine(format)), store, (file, output) -> {
                throw new Problem(file + " is external.");
            }, new ScalrResampler()));

    private SystemChoice keep(String name, boolean trained) throws Problem {
        ClassifierSystem system = Systems.of(name, 5, SIZE);
        Path file = folder.resolve(name + ".onnx");
        store.save(new TrainedClassifier(system,
                system.withFixed(RandomWeights.of(system.plan(), system.networkInput(), 1)),
                new ClassNames(List.of("cat", "dog", "bird", "fish", "frog")), trained), file);
        return new SystemChoice.Trained(file);
    }

    private List<SidePrediction> ask(SystemChoice... choices) throws Problem {
        return comparison.ask(List.of(choices), SETTINGS, PictureBuilder.noise(50, 40, 1), Monitor.NONE);
    }

    @Test
    void bothSaySomethingUnderTheNamesOfTheirClasses() throws Exception {
        List<SidePrediction> predictions = ask(keep("small-vgg", true), keep("wae-small-vgg", true));
        assertThat(predictions).hasSize(2).allSatisfy(side -> {
            assertThat(side.classNames().names()).contains("bird");
            assertThat(side.timing().medianMillis()).isPositive();
            assertThat(side.timing().millis()).hasSizeGreaterThanOrEqualTo(11);
        });
        assertThat(predictions.get(0).withoutHigh()).isEmpty();
        assertThat(predictions.get(0).prediction().of(Branch.LOW)).isEmpty();
    }

    @Test
    void withoutTheHighBandTheLowBranchIsUntouchedAndFusionIsNot() throws Exception {
        for (String name : List.of("wae-small-vgg", "wavelet-small-vgg")) {
            SidePrediction side = ask(keep(name, true)).get(0);
            assertThat(scores(side, true, Branch.LOW)).containsExactly(scores(side, false, Branch.LOW));
            assertThat(scores(side, true, Branch.FUSION)).isNotEqualTo(scores(side, false, Branch.FUSION));
        }
    }

    private static float[] scores(SidePrediction side, boolean high, Branch branch) {
        return (high ? side.prediction() : side.withoutHigh().orElseThrow()).of(branch).orElseThrow().toArray();
    }

    @Test
    void anUntrainedOneIsNotAsked() throws Exception {
        SystemChoice untrained = keep("small-vgg", false);
        assertThatThrownBy(() -> ask(untrained)).isInstanceOf(Problem.class).hasMessageContaining("is untrained");
    }
}
