package wae.viewmodel.runs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import wae.domain.run.RunHistory;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.viewmodel.Job;
import wae.viewmodel.TaskRunner;

/** Follows runs that are trained while the page is shown; takes at most a small fraction of the time for it. */
final class RunWatch {

    /** Reading takes at most one part in so many of the time, but nobody waits for more than a few seconds. */
    private static final long PARTS = 20;
    private static final long MIN_NANOS = 900_000_000L;
    private static final long MAX_NANOS = 5_000_000_000L;

    private final RunsServices services;
    private final RunList list;
    private final DrawnRuns drawn;
    private final LongSupplier nanos;
    private volatile long took;
    private boolean busy;
    private long next = Long.MIN_VALUE;

    /** @param nanos a clock */
    RunWatch(RunsServices services, RunList list, DrawnRuns drawn, LongSupplier nanos) {
        this.services = services;
        this.list = list;
        this.drawn = drawn;
        this.nanos = nanos;
    }

    private record News(RunRow row, RunSummary summary, RunHistory history) {
    }

    /** Reads what is new of runs that are trained, unless that was done just now; called about once a second. */
    void sample(Runnable whenNew) {
        List<RunRow> running = list.allProperty().get().stream()
                .filter(row -> row.summary().state() == RunState.RUNNING).toList();
        if (busy || running.isEmpty() || nanos.getAsLong() < next) {
            return;
        }
        busy = true;
        services.files().start("", job -> news(running, job), new TaskRunner.Outcome<List<News>>() {
            @Override
            public void done(List<News> news) {
                news.forEach(RunWatch.this::take);
                whenNew.run();
                ended();
            }

            @Override
            public void failed(String sentence) {
                list.refresh(); // e.g. a folder is gone
                ended();
            }
        });
    }

    private void ended() {
        busy = false;
        next = nanos.getAsLong() + Math.max(MIN_NANOS, Math.min(MAX_NANOS, PARTS * took));
    }

    private List<News> news(List<RunRow> rows, Job job) throws Problem {
        long start = nanos.getAsLong();
        List<News> news = new ArrayList<>();
        for (RunRow row : rows) {
            job.check();
            RunHistory history = services.store().history(row.folder());
            news.add(new News(row, services.store().summary(row.folder()), history));
        }
        took = nanos.getAsLong() - start;
        return news;
    }

    private void take(News news) {
        news.row().update(with(news.summary(), news.history()));
        drawn.take(news.row(), news.history());
    }

    /** A run's own record is as old as its last checkpoint; its metrics are newer. */
    static RunSummary with(RunSummary run, RunHistory history) {
        Map<Metric, Double> last = new EnumMap<>(Metric.class);
        Map<Metric, Double> best = new EnumMap<>(Metric.class);
        last.putAll(run.last());
        best.putAll(run.best());
        long steps = run.stepsDone();
        for (Map.Entry<Metric, RunHistory.Column> each : history.columns().entrySet()) {
            Metric metric = each.getKey();
            RunHistory.Column column = each.getValue();
            int size = column.steps().length;
            if (size > 0) {
                steps = Math.max(steps, column.steps()[size - 1] + 1);
                last.put(metric, column.values()[size - 1]);
                for (double value : column.values()) {
                    if (metric.isValidation() && metric.isBetter(value, best.getOrDefault(metric, Double.NaN))) {
                        best.put(metric, value);
                    }
                }
            }
        }
        return run.with(new RunSummary.Progress(run.state(), Math.min(steps, run.steps()), run.steps(), last, best));
    }
}
