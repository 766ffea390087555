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
import java.util.function.Function;
import java.util.stream.Collectors;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.StepFigures;
import wae.io.file.FileProblems;

/** A run's figures as CSV, one line a step, only ever added to. */
final class MetricsFile implements AutoCloseable {

    private static final String STEP = "step";

    private final Path file;
    private final List<Metric> metrics;
    private final FileChannel channel;
    private final Writer writer;

    MetricsFile(Path file, List<Metric> metrics) throws Problem {
        this.file = file;
        this.metrics = metrics;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
            writer.write(line(STEP, Metric::column));
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    void append(StepFigures figures) throws Problem {
        try {
            writer.write(line(Long.toString(figures.step()), metric -> Float.toString((float) figures.of(metric))));
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    private String line(String first, Function<Metric, String> cell) {
        return metrics.stream().map(cell).collect(Collectors.joining(",", first + ",", "\n"));
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
