package wae.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepDrawingTest {

    private final SweepDrawing sweep = new SweepDrawing("Batch and threads", "none");

    @BeforeEach
    void threeBatches() {
        sweep.show(List.of(point(1, 2.5), point(4, 0.87), point(32, 2.75)), "wae-small-vgg", 1.5, "a note");
    }

    private static SweepPoint point(int batch, double speedUp) {
        return new SweepPoint("wae-small-vgg", Role.WAE, 2, batch, 700, speedUp);
    }

    @Test
    void theAxisNamesTheBatchesThatWereMeasured() {
        assertThat(ChartSvg.thinned(sweep, 800, 400)).contains(">1<", ">4<", ">32<").doesNotContain(">2<", ">5<");
    }

    @Test
    void aSpeedUpUnderTheLimitIsFramedAndStaysReadable() {
        sweep.quantity(SweepQuantity.SPEED_UP);
        String svg = ChartSvg.thinned(sweep, 800, 400);
        assertThat(svg).contains("Speed-up of wae-small-vgg", "framed: below 1.5\u00d7", "0.87\u00d7");
        assertThat(svg.substring(svg.indexOf(">0.87\u00d7<"))).as("nothing opaque lies over it")
                .doesNotContain("fill=\"#ffffff\"");
    }

    @Test
    void whereNothingIsUnderTheLimitNoFrameIsExplained() {
        sweep.show(List.of(point(1, 2.5)), "wae-small-vgg", 1.5, "");
        sweep.quantity(SweepQuantity.SPEED_UP);
        assertThat(sweep.legend()).isEmpty();
    }
}
