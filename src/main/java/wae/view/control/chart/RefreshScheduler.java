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
 * Refreshes a page ten times a second, or less often where drawing would take more than a fraction of the processor
 * time from the work that the page shows ({@link DrawingTime} counts, {@link RefreshBudget} decides).
 * No animation is used: one that runs costs 60 pulses a second even when nothing changes.
 */
public final class RefreshScheduler implements AutoCloseable {

    /** Maximum cost of drawing, as a fraction of all cores. */
    public static final double LIMIT = 0.02;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Runnable refresh;
    private final BooleanSupplier underWay;
    private final ScheduledExecutorService clock;
    private final DrawingTime drawing = new DrawingTime();
    private final RefreshBudget budget;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction");
    private volatile boolean counts;
    private volatile double spent;

    /** Starts at once. @param refresh runs on the JavaFX thread */
    public RefreshScheduler(Runnable refresh) {
        this(refresh, LIMIT, () -> true);
    }

    /**
     * Starts at once.
     *
     * @param refresh  runs on the JavaFX thread
     * @param limit    maximum cost of drawing, as a fraction of all cores
     * @param underWay whether the work that is shown is running, so that drawing takes time from it; called on the JavaFX thread
     */
    public RefreshScheduler(Runnable refresh, double limit, BooleanSupplier underWay) {
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

    /** Fraction of all cores that drawing has taken while the work was running. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
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
            fraction.set(spent / CORES);
            counts = underWay.getAsBoolean();
        }
    }
}
