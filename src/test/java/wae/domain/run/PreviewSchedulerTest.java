package wae.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewSchedulerTest {

    private static final long PREVIEW = 50;
    private static final long STEP = 100;

    @Test
    void lookingNeverTakesMoreThanItsShare() {
        PreviewScheduler scheduler = new PreviewScheduler(5000, 0);
        scheduler.expects(PREVIEW);
        long worked = 0;
        for (long done = 1; done < 5000; done++) {
            worked += STEP;
            if (scheduler.allows(worked)) {
                scheduler.rendered(PREVIEW);
                worked += PREVIEW;
            }
            assertThat(scheduler.spent()).isLessThanOrEqualTo(Math.round(PreviewScheduler.MAX_FRACTION * worked));
        }
        assertThat(scheduler.spent()).isGreaterThan(Math.round(0.95 * PreviewScheduler.MAX_FRACTION * worked));
    }

    @Test
    void whatIsKeptLiesAtLogarithmicDistances() {
        PreviewScheduler scheduler = new PreviewScheduler(10_000, 0);
        List<Long> saved = new ArrayList<>();
        for (long done = 1; done < 10_000; done++) {
            if (scheduler.isToSave(done)) {
                saved.add(done);
                scheduler.saved(done);
            }
        }
        assertThat(saved).hasSizeBetween(40, PreviewScheduler.SAVED).startsWith(1L, 2L, 3L);
        assertThat(saved.get(saved.size() - 1) - saved.get(saved.size() - 2)).isGreaterThan(500);
    }

    @Test
    void aRunThatGoesOnKeepsWhatComesNext() {
        PreviewScheduler scheduler = new PreviewScheduler(10_000, 5000);
        assertThat(scheduler.isToSave(5001)).isFalse();
        assertThat(scheduler.isToSave(6000)).isTrue();
    }
}
