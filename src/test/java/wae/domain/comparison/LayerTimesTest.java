package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import wae.domain.network.StepTime;

class LayerTimesTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    private static List<StepTime> run(double slower) {
        return List.of(step("conv1", 1 + slower, "conv1"), step("low+high", 2 + slower, "low", "high"),
                step("high", 0.5, "high"), step("reorder 1", 0.25), step("reorder 2", 0.25));
    }

    private static StepTime step(String name, double millis, String... layers) {
        return new StepTime(name, "Conv", List.of(layers), millis);
    }

    @Test
    void layersThatShareAStepShareAPartAndReordersAreOneOfTheirOwn() {
        LayerTimes times = LayerTimes.of(List.of(run(0), run(3), run(0.1)), 5);
        assertThat(times.parts()).extracting(LayerTimes.Part::layers)
                .containsExactly(List.of("conv1"), List.of("low", "high"), List.of());
        assertThat(times.parts().get(1).steps()).containsExactly("low+high (Conv)", "high (Conv)");
        assertThat(times.layers()).containsExactly("conv1", "low", "high");
    }

    @Test
    void oneSlowRunDoesNotMoveAMedian() {
        LayerTimes times = LayerTimes.of(List.of(run(0), run(3), run(0.1)), 5);
        assertThat(times.parts().get(0).millis()).isCloseTo(1.1, EXACT);
        assertThat(times.parts().get(1).millis()).isCloseTo(2.6, EXACT);
        assertThat(times.ownStepsMillis()).isCloseTo(0.5, EXACT);
    }

    @Test
    void partsAndWhatLiesOutsideAddUpToTheWholeTime() {
        assertThat(LayerTimes.of(List.of(run(0)), 5).outsideMillis()).isCloseTo(1, EXACT);
        assertThat(LayerTimes.of(List.of(run(0)), 3.9).outsideMillis()).isZero();
    }

    @Test
    void stepsThatOverlapInChainsAreOnePart() {
        LayerTimes times = LayerTimes.of(List.of(List.of(step("ab", 1, "a", "b"), step("cd", 1, "c", "d"),
                step("bc", 1, "b", "c"))), 3);
        assertThat(times.parts()).singleElement().satisfies(part -> {
            assertThat(part.layers()).containsExactlyInAnyOrder("a", "b", "c", "d");
            assertThat(part.millis()).isCloseTo(3, EXACT);
        });
    }
}
