package wae.view.control.chart;

/**
 * When a screen that watches other work is to be refreshed: so seldom that all that is drawn stays below a share of the
 * machine. A refresh is taken to cost what the ones before it did. While more has been spent than the share allows, be it
 * by refreshes or by a user who zooms, it comes half as often as it could, so that the other half pays. For one thread.
 */
final class RefreshBudget {

    /** Between two looks at the clock, nanoseconds; a refresh's cost is what is drawn until the next one. */
    static final long TICK = 100_000_000;

    /** However much was spent, a screen does not stand still for longer. */
    private static final long LONGEST = 10_000_000_000L;
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
     * @param share    of all cores that drawing may take, 0 to 1
     * @param cores    of the machine
     * @param now      reading of a clock, nanoseconds
     * @param drawTime processor time that drawing has taken so far, nanoseconds
     */
    RefreshBudget(double share, int cores, long now, long drawTime) {
        limit = share * cores;
        lastNow = now;
        lastSpent = drawTime;
        refreshedAt = now - LONGEST;
    }

    /**
     * Looks at the clock, some ten times a second.
     *
     * @param counts whether the work that is watched was under way since the last time
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
        fresh = now - refreshedAt + TICK / 2 >= Math.min(LONGEST, wait(counts));
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
