package wae.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;

/** Costs as tables, and counts as words. */
class CostTableTest {

    @Test
    void vgg16CostsWhatItsLayersCost() {
        CostTable table = CostTable.of("vgg16", Systems.of("vgg16", 1000, PictureSize.square(224)).plan(),
                PictureSize.square(224));
        List<String> lines = table.csv().lines().toList();
        assertThat(lines.get(0)).isEqualTo("layer,kind,input,output,multiply-adds,parameters");
        assertThat(lines).contains("conv1_1,convolution,3x224x224,64x224x224,86704128,1792");
        long sum = lines.stream().skip(1).mapToLong(line -> Long.parseLong(line.split(",")[4])).sum();
        assertThat(sum).isEqualTo(table.cost().multiplyAdds()).isEqualTo(15_470_264_320L);
        assertThat(table.text()).contains("vgg16 at 224x224: 15.470 G multiply-adds, 138.36 M parameters");
    }

    @Test
    void smallCountsAreInMillions() {
        assertThat(CountWords.multiplyAdds(38_912_000)).isEqualTo("38.912 M");
        assertThat(CountWords.multiplyAdds(99_999_999)).isEqualTo("100.000 M");
        assertThat(CountWords.multiplyAdds(100_000_000)).isEqualTo("0.100 G");
    }
}
