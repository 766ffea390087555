package wae.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;
import wae.domain.network.ProfiledNetwork;
import wae.domain.network.RandomWeights;
import wae.domain.network.StepTime;
import wae.domain.network.TrainedNetwork;
import wae.domain.optimisation.Optimiser;
import wae.io.model.PlanJson;

class OnnxProfilerTest {

    private static final PictureSize SIZE = PictureSize.square(64);

    @TempDir
    private Path temporary;
    private OnnxProfiler profiler;

    @BeforeEach
    void startProfiler() {
        profiler = new OnnxProfiler(new OnnxEngine(new OnnxFormat(new PlanJson())), temporary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-vgg", "wae-small-vgg", "wavelet-small-vgg", "resnet50", "wae-resnet50"})
    void everyLayerThatMultipliesIsFoundInEveryRun(String name) throws Exception {
        ClassifierSystem system = Systems.of(name, 10, SIZE);
        List<List<StepTime>> runs = runs(system, 3);
        assertThat(runs).hasSize(3);
        for (List<StepTime> run : runs) {
            Set<String> found = new HashSet<>();
            run.forEach(step -> found.addAll(step.layers()));
            assertThat(found).containsAll(system.cost().layers().stream().filter(cost -> cost.multiplyAdds() > 0)
                    .map(cost -> cost.layer().name()).toList());
            assertThat(run).allSatisfy(step -> assertThat(step.millis()).isBetween(0.0, 10_000.0));
            assertThat(run).filteredOn(step -> step.layers().isEmpty())
                    .allSatisfy(step -> assertThat(step.operator()).startsWith("Reorder"));
        }
    }

    @Test
    void theHeadsOfTheEncoderThatRunAsOneAreSaidTogetherWithTheirNormalisation() throws Exception {
        List<StepTime> run = runs(Systems.of("wae-small-vgg", 10, SIZE), 1).get(0);
        assertThat(run).filteredOn(step -> step.operator().equals("Conv")).extracting(StepTime::layers)
                .contains(List.of("encoder_low", "encoder_high", "low_normalised", "high_normalised"));
    }

    @Test
    void nothingIsLeftBehindEvenIfNobodyAsksForTheTimes() throws Exception {
        ClassifierSystem system = Systems.of("small-vgg", 10, SIZE);
        profiler.start(network(system), 1).close();
        runs(system, 1);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aRecordThatIsNoneIsRefused() throws Exception {
        TrainedNetwork network = network(Systems.of("small-vgg", 10, SIZE));
        StepNames names = new StepNames(network.plan(), Optimiser.optimised(network).plan());
        for (String text : List.of("", "{}", "[{\"name\":", "[{\"args\":[1]}")) {
            Path file = Files.writeString(temporary.resolve("profile.json"), text);
            assertThatThrownBy(() -> ProfileReader.read(file, names))
                    .isInstanceOf(IOException.class);
        }
    }

    private List<List<StepTime>> runs(ClassifierSystem system, int count) throws Exception {
        try (ProfiledNetwork running = profiler.start(network(system), 1)) {
            for (int i = 0; i < count; i++) {
                running.run(1, SIZE, List.of(RandomWeights.input(3 * SIZE.pixels(), i)));
            }
            return running.steps();
        }
    }

    private static TrainedNetwork network(ClassifierSystem system) {
        return new TrainedNetwork(system.plan(), RandomWeights.network(system.plan(), SIZE, 1).weights());
    }
}
