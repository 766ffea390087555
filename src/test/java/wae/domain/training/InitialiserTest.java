package wae.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import wae.domain.image.PictureSize;
import wae.domain.network.VggBackbones;
import wae.domain.network.WeightTensor;
import wae.domain.network.Weights;

class InitialiserTest {

    private static final int CLASSES = 10;
    /** 2,560 values are the fewest: their deviation is uncertain by 1.4 %. */
    private static final Percentage CHANCE = Percentage.withPercentage(6);

    private final Weights weights = Initialiser.he(VggBackbones.small().baseline(CLASSES), PictureSize.square(32), 1);

    @Test
    void hiddenLayersStartWithHesDeviation() {
        assertThat(deviation("conv2_1.weight")).isCloseTo(Math.sqrt(2.0 / (32 * 9)), CHANCE);
        assertThat(deviation("fc1.weight")).isCloseTo(Math.sqrt(2.0 / (128 * 4 * 4)), CHANCE);
    }

    @Test
    void scoresStartWithATenthOfIt() {
        assertThat(deviation("scores.weight")).isCloseTo(0.1 * Math.sqrt(2.0 / 256), CHANCE);
    }

    private double deviation(String parameter) {
        WeightTensor tensor = weights.get(parameter);
        float[] values = tensor.values();
        return Math.sqrt(IntStream.range(0, values.length).mapToDouble(i -> values[i] * values[i]).sum() / values.length);
    }
}
