package wae.view.control.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** With a clock that is wound by hand: no test here waits. */
class RefreshBudgetTest {

    private static final double FRACTION = 0.01;
    private static final int CORES = 2;
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1000 * MILLI;

    private long now;
    private long drawn;
    private final RefreshBudget budget = new RefreshBudget(FRACTION, CORES, 0, 0);

    /** Watches for some time. @return refreshes */
    private int watch(long seconds, boolean counts, LongUnaryOperator costOfRefresh, long otherDrawingInATick) {
        int refreshes = 0;
        for (long end = now + seconds * SECOND; now < end; now += RefreshBudget.TICK) {
            if (budget.tick(now, drawn, counts)) {
                drawn += costOfRefresh.applyAsLong(refreshes);
                refreshes++;
            }
            drawn += otherDrawingInATick;
        }
        return refreshes;
    }

    private double fraction() {
        return budget.spent() / CORES;
    }

    @Test
    void aCheapScreenIsRefreshedTenTimesASecond() {
        assertThat(watch(10, true, refresh -> MILLI, 0)).isBetween(98, 100);
        assertThat(fraction()).isLessThan(FRACTION);
    }

    @Test
    void aDearScreenIsRefreshedAsOftenAsItsShareAllowsAndNoLessThanHalfAsOften() {
        int refreshes = watch(300, true, refresh -> 60 * MILLI, 0);
        assertThat(fraction()).isLessThan(1.02 * FRACTION);
        assertThat(refreshes).isBetween(50, 102); // 20 ms of drawing a second are allowed, so one in three seconds
    }

    @Test
    void refreshesOfUnevenCostHoldTheShareToo() {
        watch(300, true, refresh -> refresh % 10 == 0 ? 200 * MILLI : 2 * MILLI, 0);
        assertThat(fraction()).isBetween(0.5 * FRACTION, 1.02 * FRACTION);
    }

    @Test
    void whatElseIsDrawnIsPaidForByFewerRefreshes() {
        watch(600, true, refresh -> 30 * MILLI, MILLI / 2); // a quarter of the fraction
        assertThat(fraction()).isLessThan(1.02 * FRACTION);
    }

    @Test
    void aBurstOfDrawingIsPaidOffAndTheScreenNeverStandsStillForLong() {
        watch(60, true, refresh -> 5 * MILLI, 0);
        drawn += 3 * SECOND; // someone zoomed
        int refreshes = watch(60, true, refresh -> 5 * MILLI, 0);
        assertThat(refreshes).isGreaterThan(20);
        watch(600, true, refresh -> 5 * MILLI, 0);
        assertThat(fraction()).isLessThan(1.02 * FRACTION);
    }

    @Test
    void whatIsDrawnWhileTheWorkHoldsCostsItNothing() {
        watch(10, true, refresh -> 5 * MILLI, 0);
        double before = fraction();
        assertThat(watch(10, false, refresh -> 80 * MILLI, 20 * MILLI)).isBetween(98, 100);
        assertThat(fraction()).isEqualTo(before, within(0.1 * FRACTION));
    }
}
