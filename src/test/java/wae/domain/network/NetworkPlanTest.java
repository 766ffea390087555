package wae.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans.DecoderKind;

class NetworkPlanTest {

    private static final PictureSize IMAGENET = PictureSize.square(224);

    @Test
    void theEncoderCostsWhatTheAuthorsNetworkCosts() {
        NetworkCost cost = NetworkCost.of(AutoEncoderPlans.encoder(16), IMAGENET);
        long weights = 3 * 16 * 9 + 16 * 16 * 9 + 16 * 16 * 9 + 2 * 16 * 3 * 9;
        assertThat(cost.parameters()).isEqualTo(weights + 3 * 16 + 2 * 3);
        assertThat(cost.multiplyAdds()).isEqualTo(
                (432L + 2304 + 2304) * 224 * 224 + 2 * 432L * 112 * 112).isBetween(263_000_000L, 264_500_000L);
    }

    @Test
    void theEncoderHalvesAndEitherDecoderDoubles() {
        NetworkPlan encoder = AutoEncoderPlans.encoder(16);
        assertThat(encoder.shapes(new PictureSize(30, 20))).containsEntry("low", new Shape(3, 10, 15))
                .containsEntry("high", new Shape(3, 10, 15));
    }

    @ParameterizedTest
    @EnumSource
    void aDecoderBringsBothChannelsBackToFullSize(DecoderKind kind) {
        assertThat(AutoEncoderPlans.decoder(16, kind).shapes(new PictureSize(15, 10)))
                .containsEntry("reconstruction", new Shape(3, 20, 30));
    }

    @ParameterizedTest
    @CsvSource({"7,2,2,true,4", "7,2,2,false,3", "112,3,2,true,56", "8,2,2,true,4", "1,2,2,true,1", "5,2,3,true,2"})
    void poolingRoundsAsCaffeDoes(int size, int kernel, int stride, boolean ceil, int expected) {
        NetworkPlan plan = new NetworkPlan("pool", List.of(new Layer.Input("in", 1),
                new Layer.Pooling("pool", "in", Layer.Pooling.Kind.MAXIMUM, kernel, stride, 0, ceil)), List.of("pool"));
        assertThat(plan.shapes(PictureSize.square(size)).get("pool").height()).isEqualTo(expected);
    }

    @Test
    void aPlanThatDoesNotFitNamesTheLayer() {
        assertThatThrownBy(() -> new NetworkPlan("x", List.of(new Layer.Dropout("drop", "nothing", 0.5)), List.of("drop")))
                .hasMessageContaining("drop").hasMessageContaining("nothing");
        NetworkPlan clash = new NetworkPlan("x", List.of(new Layer.Input("a", 3), new Layer.Input("b", 4),
                new Layer.Add("sum", List.of("a", "b"), Activation.NONE)), List.of("sum"));
        assertThatThrownBy(() -> clash.shapes(IMAGENET)).hasMessageContaining("sum");
    }
}
