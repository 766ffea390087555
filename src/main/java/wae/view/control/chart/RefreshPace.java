package wae.view.control.chart;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Refreshes a screen ten times a second, or less often where all that is drawn would take more than its share of the
 * machine from the work that it watches ({@link DrawingTime} says what is counted, {@link RefreshBudget} what follows).
 * No animation is used: one that runs costs 60 pulses a second even when nothing changes.
 */
public final class RefreshPace implements AutoCloseable {

    /** The most that watching may cost, as a share of all cores. */
    public static final double LIMIT = 0.02;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Runnable refresh;
    private final BooleanSupplier underWay;
    private final ScheduledExecutorService clock;
    private final DrawingTime drawing = new DrawingTime();
    private final RefreshBudget budget;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private volatile boolean counts;
    private volatile double spent;

    /** Starts at once. @param refresh runs on the JavaFX thread */
    public RefreshPace(Runnable refresh) {
        this(refresh, LIMIT, () -> true);
    }

    /**
     * Starts at once.
     *
     * @param refresh  runs on the JavaFX thread
     * @param limit    the most that drawing may take, as a share of all cores
     * @param underWay whether what is watched is at work, so that drawing takes from it; asked on the JavaFX thread
     */
    public RefreshPace(Runnable refresh, double limit, BooleanSupplier underWay) {
        this.refresh = refresh;
        this.underWay = underWay;
        budget = new RefreshBudget(limit, CORES, System.nanoTime(), drawing.nanos());
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, DrawingTime.OWN_THREAD);
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::tick, 0, RefreshBudget.TICK, TimeUnit.NANOSECONDS);
    }

    /** Share of all cores that drawing has taken while what is watched was at work. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return share.getReadOnlyProperty();
    }

    /** Stops for good. */
    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void tick() {
        if (!pending.get() && budget.tick(System.nanoTime(), drawing.nanos(), counts)) {
            spent = budget.spent();
            pending.set(true);
            Platform.runLater(this::run);
        }
    }

    private void run() {
        pending.set(false);
        if (!clock.isShutdown()) {
            refresh.run();
            share.set(spent / CORES);
            counts = underWay.getAsBoolean();
        }
    }
}
