package wae.io.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.io.file.FileProblems;

/**
 * A run's figures as CSV, one line a step, only ever added to: {@code step} (from 0), {@code seconds} that all steps
 * with this one took, then what the step measured before it changed the weights, then what was measured after it on
 * other images, empty where nothing was. Fractions are 0 to 1. Files of earlier versions have no seconds, and get none.
 */
final class MetricsFile implements AutoCloseable {

    static final String STEP = "step";
    static final String SECONDS = "seconds";

    /** As often, others who read the file see what is new. */
    private static final long FLUSH_NANOS = 1_000_000_000L;

    private final Path file;
    private final List<Metric> metrics;
    private final boolean times;
    private final FileChannel channel;
    private final Writer writer;
    private long flushedAt = System.nanoTime();

    /** @param there what is in the file so far and stays; what is after that goes */
    MetricsFile(Path file, List<Metric> metrics, MetricsReader there) throws Problem {
        this.file = file;
        this.metrics = metrics;
        this.times = there.hasTimes();
        long length = there.bytes();
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(length);
            channel.position(length);
            writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
            if (length == 0) {
                writer.write(header(metrics) + "\n");
            }
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    /** The first line. */
    static String header(List<Metric> metrics) {
        return metrics.stream().map(Metric::column).collect(Collectors.joining(",", STEP + "," + SECONDS + ",", ""));
    }

    void append(StepFigures figures, double seconds) throws Problem {
        try {
            String time = times ? String.format(Locale.ROOT, "%.3f,", seconds) : "";
            writer.write(metrics.stream().map(metric -> cell(figures, metric))
                    .collect(Collectors.joining(",", figures.step() + "," + time, "\n")));
            if (System.nanoTime() - flushedAt > FLUSH_NANOS) {
                writer.flush();
                flushedAt = System.nanoTime();
            }
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    private static String cell(StepFigures figures, Metric metric) {
        Double value = figures.values().get(metric);
        return value == null ? "" : Float.toString(value.floatValue());
    }

    /** Brings everything to the disk. */
    void force() throws Problem {
        try {
            writer.flush();
            channel.force(false);
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    @Override
    public void close() throws Problem {
        try {
            writer.close();
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }
}
