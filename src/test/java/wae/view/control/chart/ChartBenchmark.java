package wae.view.control.chart;

import atlantafx.base.theme.PrimerLight;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import wae.chart.Axis;
import wae.chart.Series;
import wae.chart.SeriesStyle;

/**
 * Frames a second and CPU time a frame of a live chart that holds a million points (in three lines), while it is
 * refreshed in every frame: at rest, while points arrive, zooming, and with smoothing. Not a test: its figures are
 * read by people.
 */
public final class ChartBenchmark {

    private static final int POINTS = 1_000_000;
    private static final int WARM_UP = 60;
    private static final int FRAMES = 200;

    private final LiveChart chart = new LiveChart("Losses", new Axis("step", "", true), Axis.of("loss", ""), "");
    private final List<Series> series = new ArrayList<>();
    private int step;

    private ChartBenchmark(int lines) {
        step = POINTS / lines + 1;
        for (int i = 0; i < lines; i++) {
            series.add(new Series("line " + i, "", SeriesStyle.ofRun(i)));
            for (int x = 0; x < step; x++) {
                series.get(i).append(x, value(x) * (1 + i * 0.1));
            }
        }
        chart.setSeries(series);
        chart.logarithmicProperty().set(true);
    }

    /** @param arguments number of lines, 3 unless given */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            ChartBenchmark benchmark = new ChartBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3);
            Stage stage = new Stage();
            stage.setScene(new Scene(benchmark.chart, 1200, 600));
            stage.show();
            benchmark.run("a point a frame arrives", frame -> benchmark.grow(1),
                    () -> benchmark.run("100 points a frame arrive", frame -> benchmark.grow(100),
                            () -> benchmark.run("zooming and panning", benchmark::zoom, benchmark::smooth)));
        });
    }

    private void smooth() {
        chart.showAll();
        chart.smoothingProperty().set(0.9);
        run("smoothed, 100 points a frame arrive", frame -> grow(100), this::sampled);
    }

    /** As a training screen does it: the pace may fall so that watching costs at most 2 % of the machine. */
    private void sampled() {
        long before = chart.paintCost().repaints();
        long start = System.nanoTime();
        RefreshScheduler pace = new RefreshScheduler(() -> grow(10));
        pace.fractionProperty().addListener((of, old, fraction) -> {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "paced: %.2f %% of %d cores, %.1f repaints/s since the start%n",
                    100 * fraction.doubleValue(), Runtime.getRuntime().availableProcessors(),
                    (chart.paintCost().repaints() - before) / seconds);
            if (seconds > 10) {
                System.exit(0);
            }
        });
    }

    private void grow(int count) {
        for (int i = 0; i < count; i++, step++) {
            for (Series each : series) {
                each.append(step, value(step));
            }
        }
        chart.refresh();
    }

    private static double value(int step) {
        return 0.004 + 0.3 / (1 + step * 1e-3) + 0.001 * Math.sin(step * 0.7) * Math.cos(step * 0.013);
    }

    private void zoom(int frame) {
        var plot = chart.lines().plot();
        chart.model().zoom(plot.x().zoomed(0.4, frame % 40 < 20 ? 0.8 : 1.25), plot.y());
        chart.refresh();
    }

    private void run(String what, IntConsumer eachFrame, Runnable then) {
        new AnimationTimer() {
            private int frame;
            private long start;
            private long cpu;

            @Override
            public void handle(long now) {
                if (frame == WARM_UP) {
                    start = System.nanoTime();
                    cpu = cpuNanos();
                }
                if (frame == WARM_UP + FRAMES) {
                    stop();
                    report(what, System.nanoTime() - start, cpuNanos() - cpu);
                    Platform.runLater(then);
                } else {
                    eachFrame.accept(frame++);
                }
            }
        }.start();
    }

    private void report(String what, long wall, long cpu) {
        long points = series.stream().mapToLong(Series::size).sum();
        System.out.printf(Locale.ROOT,
                "%-38s %,d points: %.1f frames/s, %.1f ms CPU a frame (%.1f ms of it drawing calls)%n",
                what, points, FRAMES / (wall / 1e9), cpu / 1e6 / FRAMES, chart.paintCost().meanMillis());
    }

    /** CPU time of the two threads that make a frame. */
    private static long cpuNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info != null && (info.getThreadName().startsWith("JavaFX Application") || info.getThreadName()
                    .startsWith("Quantum"))) {
                sum += Math.max(0, threads.getThreadCpuTime(info.getThreadId()));
            }
        }
        return sum;
    }
}
