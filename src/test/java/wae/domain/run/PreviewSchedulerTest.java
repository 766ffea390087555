package wae.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewSchedulerTest {

    private static final long LOOK = 50;
    private static final long STEP = 100;

    @Test
    void lookingNeverTakesMoreThanItsShare() {
        PreviewScheduler pace = new PreviewScheduler(5000, 0);
        pace.expects(LOOK);
        long worked = 0;
        for (long done = 1; done < 5000; done++) {
            worked += STEP;
            if (pace.allows(worked)) {
                pace.looked(LOOK);
                worked += LOOK;
            }
            assertThat(pace.spent()).isLessThanOrEqualTo(Math.round(PreviewScheduler.MOST * worked));
        }
        assertThat(pace.spent()).isGreaterThan(Math.round(0.95 * PreviewScheduler.MOST * worked));
    }

    @Test
    void whatIsKeptLiesAtLogarithmicDistances() {
        PreviewScheduler pace = new PreviewScheduler(10_000, 0);
        List<Long> kept = new ArrayList<>();
        for (long done = 1; done < 10_000; done++) {
            if (pace.keeps(done)) {
                kept.add(done);
                pace.kept(done);
            }
        }
        assertThat(kept).hasSizeBetween(40, PreviewScheduler.KEPT).startsWith(1L, 2L, 3L);
        assertThat(kept.get(kept.size() - 1) - kept.get(kept.size() - 2)).isGreaterThan(500);
    }

    @Test
    void aRunThatGoesOnKeepsWhatComesNext() {
        PreviewScheduler pace = new PreviewScheduler(10_000, 5000);
        assertThat(pace.keeps(5001)).isFalse();
        assertThat(pace.keeps(6000)).isTrue();
    }
}
