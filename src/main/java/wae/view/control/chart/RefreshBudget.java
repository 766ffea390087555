package wae.view.control.chart;

/**
 * When a page that shows running work is refreshed: so seldom that drawing stays below a fraction of the processor time.
 * A refresh is assumed to cost what the ones before it did. While more has been spent than the limit allows, by refreshes
 * or by a user who zooms, refreshes come half as often, until the cost is below the limit again. For one thread.
 */
final class RefreshBudget {

    /** Between two readings of the clock, nanoseconds; a refresh's cost is what is drawn until the next one. */
    static final long TICK = 100_000_000;

    /** However much was spent, a page is refreshed at least this often. */
    private static final long MAX_WAIT = 10_000_000_000L;
    /** Of the newest refresh in the usual cost. */
    private static final double WEIGHT = 0.5;

    private final double limit;
    private long lastNow;
    private long lastSpent;
    private long elapsed;
    private long spent;
    private long refreshedAt;
    private double usual;
    private boolean fresh;

    /**
     * A budget of which nothing is spent.
     *
     * @param fraction of all cores that drawing may take, 0 to 1
     * @param cores    of the machine
     * @param now      reading of a clock, nanoseconds
     * @param drawTime processor time that drawing has taken so far, nanoseconds
     */
    RefreshBudget(double fraction, int cores, long now, long drawTime) {
        limit = fraction * cores;
        lastNow = now;
        lastSpent = drawTime;
        refreshedAt = now - MAX_WAIT;
    }

    /**
     * Reads the clock, some ten times a second.
     *
     * @param counts whether the work was running since the last time
     * @return whether to refresh now
     */
    boolean tick(long now, long drawTime, boolean counts) {
        long drawn = Math.max(0, drawTime - lastSpent);
        if (counts) {
            elapsed += now - lastNow;
            spent += drawn;
        }
        if (fresh) {
            usual = usual == 0 ? drawn : usual + WEIGHT * (drawn - usual);
        }
        lastNow = now;
        lastSpent = drawTime;
        fresh = now - refreshedAt + TICK / 2 >= Math.min(MAX_WAIT, wait(counts));
        if (fresh) {
            refreshedAt = now;
        }
        return fresh;
    }

    private double wait(boolean counts) {
        double affordable = counts ? usual / limit : 0;
        return Math.max(TICK, spent > limit * elapsed ? 2 * affordable : affordable);
    }

    /** What drawing took of the time that counts, in cores. */
    double spent() {
        return elapsed == 0 ? 0 : (double) spent / elapsed;
    }
}
