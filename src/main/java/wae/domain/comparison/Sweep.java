package wae.domain.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import wae.domain.classification.RunningSystem;
import wae.domain.image.Picture;
import wae.domain.machine.Machine;
import wae.domain.task.CancelledException;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingProtocol;
import wae.domain.timing.TimingResult;
import wae.domain.timing.TimingSettings;

/** Systems timed side by side under every batch and number of threads of a grid; each start serves all batches. */
public final class Sweep {

    /** Fewer rounds than a measurement has: a sweep is to show where the speed-up goes, cell by cell. */
    static final int ROUNDS = 10;
    private static final double SECONDS = 1;
    private static final int MIN_WARM_UP = 2;
    /** Warm-up runs at most; a slow cell must not spend its time on them. */
    static final int MAX_WARM_UP = 6;

    private final SystemOpener opener;
    private final Machine machine;
    private final LongSupplier cpuNanos;

    /**
     * Sweeps on this machine.
     *
     * @param cpuNanos processor time of this process so far, ns; negative where the system does not say
     */
    public Sweep(SystemOpener opener, Machine machine, LongSupplier cpuNanos) {
        this.opener = opener;
        this.machine = machine;
        this.cpuNanos = cpuNanos;
    }

    /**
     * Measures.
     *
     * @param choices     at least one; the first is what speed-ups refer to
     * @param settings    engine, classes, picture and seed; their batch and threads do not count
     * @param photographs that windows are taken from
     * @param listener    told what there is after each cell
     * @param monitor     cancelling it ends the sweep; cells that are done are kept
     * @throws Problem if a system cannot be started or run
     */
    public SweepResult measure(List<SystemChoice> choices, ComparisonSettings settings, SweepGrid grid,
                               List<Picture> photographs, Consumer<SweepResult> listener, Monitor monitor)
            throws Problem {
        List<SystemFacts> facts = new ArrayList<>();
        List<SweepCell> cells = new ArrayList<>();
        try {
            for (int threads : grid.threads()) {
                List<RunningSystem> running = new ArrayList<>();
                try {
                    facts.clear();
                    start(choices, largest(settings, grid), threads, running, facts, monitor);
                    for (int batch : grid.batches()) {
                        monitor.check();
                        cell(running, settings, threads, batch, photographs, monitor).ifPresent(cells::add);
                        monitor.progress((double) cells.size() / grid.cells());
                        listener.accept(result(settings, grid, facts, cells));
                    }
                } finally {
                    running.forEach(RunningSystem::close);
                }
            }
        } catch (CancelledException e) {
            return result(settings, grid, facts, cells); // what there is
        }
        return result(settings, grid, facts, cells);
    }

    /** What takes the largest batch takes all. */
    private static ComparisonSettings largest(ComparisonSettings settings, SweepGrid grid) {
        int most = grid.batches().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new ComparisonSettings(settings.classes(), settings.picture(), settings.engine(), settings.threads(),
                settings.timing().withBatch(most));
    }

    private SweepResult result(ComparisonSettings settings, SweepGrid grid, List<SystemFacts> facts,
                               List<SweepCell> cells) {
        return new SweepResult(settings, grid, facts, cells, machine, Instant.now());
    }

    private void start(List<SystemChoice> choices, ComparisonSettings settings, int threads,
                       List<RunningSystem> running, List<SystemFacts> facts, Monitor monitor) throws Problem {
        MemoryBudget budget = new MemoryBudget(machine, settings);
        for (SystemChoice choice : choices) {
            monitor.check();
            OpenedSystem opened = opener.open(choice, settings);
            budget.take(opened.facts());
            opened.requireBatch(settings.timing().batch());
            running.add(opened.start(settings.engine(), threads));
            facts.add(opened.facts());
        }
    }

    /** Empty if it was cancelled before it was done: half a cell is no figure. */
    private Optional<SweepCell> cell(List<RunningSystem> running, ComparisonSettings settings, int threads,
                                               int batch, List<Picture> photographs, Monitor monitor) throws Problem {
        TimingSettings timing = settings.timing().withBatch(batch).withLeast(ROUNDS, SECONDS)
                .withWarmUp(MIN_WARM_UP, MAX_WARM_UP);
        FreshPictures fresh = new FreshPictures(photographs, settings.picture().even(), batch, timing.seed());
        long cpu = cpuNanos.getAsLong();
        long wall = System.nanoTime();
        TimingResult result = TimingProtocol.<List<Picture>>onThisJvm(timing).measure(running, fresh, status -> { },
                new Silent(monitor));
        if (result.stopped()) {
            return Optional.empty();
        }
        double busy = cpu < 0 ? Double.NaN : (double) (cpuNanos.getAsLong() - cpu) / (System.nanoTime() - wall);
        List<SystemTiming> timings = result.timings();
        List<RatioInterval> speedUps = timings.stream().map(each -> result.speedUp(timings.get(0).name(), each.name()))
                .toList();
        return Optional.of(new SweepCell(threads, batch, timings, speedUps, busy));
    }

    /** Progress is the sweep's own. */
    private record Silent(Monitor monitor) implements Monitor {

        @Override
        public void progress(double fraction) {
        }

        @Override
        public boolean cancelled() {
            return monitor.cancelled();
        }
    }
}
