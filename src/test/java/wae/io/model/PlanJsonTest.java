package wae.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wae.domain.network.Activation;
import wae.domain.network.Layer;
import wae.domain.network.NetworkPlan;

class PlanJsonTest {

    private static final String TINY = """
            {"format": "wae-plan", "version": 1, "name": "tiny", "outputs": ["c"], "layers": [
              {"kind": "input", "name": "p", "channels": 3},
              {"kind": "convolution", "name": "c", "input": "p", "outputs": 8, "kernel": 3}]}""";

    private final PlanJson json = new PlanJson();

    @Test
    void everyLayerKindReadsBackAsItWasWritten() {
        NetworkPlan plan = new NetworkPlan("all-kinds", List.of(
                new Layer.Input("p", 3),
                new Layer.Convolution("c1", "p", 8, 3, 2, 1, false, Activation.RELU),
                new Layer.BatchNormalisation("bn", "c1", false, Activation.NONE),
                new Layer.Convolution("c2", "bn", 8, 1, 1, 0, true, Activation.NONE),
                new Layer.Add("sum", List.of("bn", "c2"), Activation.RELU),
                new Layer.Concat("both", List.of("sum", "c1")),
                new Layer.ChannelRange("some", "both", 1, 9),
                new Layer.DepthToSpace("d2s", "some", 2),
                new Layer.Upsampling("up", "d2s", 3),
                new Layer.Pooling("pool", "up", Layer.Pooling.Kind.AVERAGE, 3, 2, 1, true),
                new Layer.GlobalAverage("mean", "pool"),
                new Layer.Dropout("drop", "mean", 0.25),
                new Layer.Dense("scores", "drop", 10, Activation.NONE)), List.of("scores", "pool"));

        assertThat(json.read(json.write(plan))).isEqualTo(plan);
    }

    @Test
    void whatIsLeftOutHasItsDocumentedValue() {
        assertThat(json.read(TINY).layer("c"))
                .isEqualTo(new Layer.Convolution("c", "p", 8, 3, 1, 0, true, Activation.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kernel": 3         | "kernal": 3                  | layer 2 of the plan has no "kernel"
            "kernel": 3         | "kernel": 3, "strid": 2      | layer 2 of the plan has a field "strid"
            "kernel": 3         | "kernel": 3, "kernel": 5     | not proper JSON (line 3
            "kernel": 3         | "kernel": 0                  | "kernel" of layer 2 of the plan must be a whole number
            "kernel": 3         | "kernel": 3.5                | "kernel" of layer 2 of the plan must be a whole number
            "outputs": 8        | "outputs": 99999999999999    | "outputs" of layer 2 of the plan must be a whole number
            "input": "p"        | "input": "q"                 | reads q, which no layer before it is
            "name": "c"         | "name": "a b"                | "name" of layer 2 of the plan must be a name
            convolution         | evolution                    | of a kind that does not exist: evolution
            "version": 1        | "version": 2                 | not of format "wae-plan", version 1
            "layers": [         | "layers": [7,                | layer 1 of the plan is not a JSON object
            "channels": 3}      | "channels": [[[[[[[1]]]]]]]} | not proper JSON
            """)
    void whatIsWrongIsSaidInOneSentence(String good, String bad, String sentence) {
        assertThat(TINY).contains(good);
        assertThatThrownBy(() -> json.read(TINY.replace(good, bad)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(sentence);
    }

    @Test
    void aHugeTextIsRefusedBeforeItIsParsed() {
        assertThatThrownBy(() -> json.read("[".repeat(StrictJson.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("longer than");
    }
}
