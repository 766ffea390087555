package wae.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wae.domain.image.PictureSize;
import wae.domain.network.Shape;

class SystemsTest {

    @ParameterizedTest
    @MethodSource("wae.domain.classification.Systems#names")
    void everySystemScoresEveryClassOfItsPictures(String name) {
        ClassifierSystem system = Systems.of(name, 10, new PictureSize(63, 48));
        assertThat(system.plan().name()).isEqualTo(name).isEqualTo(system.name());
        assertThat(system.picture()).isEqualTo(new PictureSize(64, 48));
        assertThat(system.plan().shapes(system.networkInput())).containsEntry("scores", Shape.vector(10));
        assertThat(system.plan().outputs().get(system.scoresAt())).isEqualTo("scores");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vgg16", "resnet50", "small-vgg"})
    void everyOtherSystemCostsLessThanItsBaseline(String backbone) {
        PictureSize size = PictureSize.square(backbone.startsWith("small") ? 32 : 224);
        long baseline = Systems.of(backbone, 10, size).cost().multiplyAdds();
        for (SystemKind kind : SystemKind.values()) {
            long cost = Systems.of(kind.prefix() + backbone, 10, size).cost().multiplyAdds();
            assertThat(kind == SystemKind.BASELINE || cost < 0.6 * baseline).as("%s: %d of %d", kind, cost, baseline)
                    .isTrue();
        }
    }

    @Test
    void anUnknownNameListsTheKnownOnes() {
        assertThatThrownBy(() -> Systems.of("vgg19", 10, PictureSize.square(32)))
                .hasMessageContaining("vgg19").hasMessageContaining("half-resnet50");
    }
}
