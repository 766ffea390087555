package wae.io.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wae.domain.task.Problem;
import wae.domain.training.Metric;
import wae.domain.training.RunHistory;
import wae.io.file.FileProblems;

/** Reads a run's figures, also while they are written: a last line that is not whole does not count. */
final class MetricsReader {

    private static final int LONGEST_LINE = 10_000;

    private final long before;
    private final Map<Metric, Values> columns = new EnumMap<>(Metric.class);
    private List<Metric> header;
    private long bytes;

    private MetricsReader(long before) {
        this.before = before;
    }

    /**
     * Reads a file as far as the lines of certain steps.
     *
     * @param before the first step that no longer counts
     * @throws Problem if it cannot be read; a file that is not there holds nothing
     */
    static MetricsReader read(Path file, long before) throws Problem {
        MetricsReader reader = new MetricsReader(before);
        if (Files.exists(file)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                reader.lines(in);
            } catch (IOException e) {
                throw FileProblems.reading(file, e);
            } catch (IllegalArgumentException e) {
                throw new Problem(FileProblems.name(file) + " of the run " + FileProblems.name(file.getParent())
                        + " is damaged: " + e.getMessage() + ".", e);
            }
        }
        return reader;
    }

    /** Bytes that the lines take which were read. */
    long bytes() {
        return bytes;
    }

    RunHistory history() {
        Map<Metric, RunHistory.Column> history = new EnumMap<>(Metric.class);
        columns.forEach((metric, values) -> {
            if (values.count > 0) {
                history.put(metric, values.column());
            }
        });
        return new RunHistory(history);
    }

    private void lines(InputStream in) throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                if (length == line.length) {
                    throw new IllegalArgumentException("a line has more than " + LONGEST_LINE + " characters");
                }
                line[length++] = (byte) next;
            } else if (!take(new String(line, 0, length, StandardCharsets.UTF_8))) {
                return;
            } else {
                bytes += length + 1;
                length = 0;
            }
        }
    }

    /** @return whether the line counts */
    private boolean take(String line) {
        String[] cells = line.split(",", -1);
        if (header == null) {
            header = Arrays.stream(cells).skip(1).map(MetricsReader::metric).toList();
            return true;
        }
        long step = Long.parseLong(cells[0]);
        if (step >= before) {
            return false;
        }
        for (int i = 1; i < Math.min(cells.length, header.size() + 1); i++) {
            Metric metric = header.get(i - 1);
            if (metric != null && !cells[i].isEmpty()) {
                columns.computeIfAbsent(metric, key -> new Values()).add(step, Double.parseDouble(cells[i]));
            }
        }
        return true;
    }

    private static Metric metric(String column) {
        return Arrays.stream(Metric.values()).filter(metric -> metric.column().equals(column)).findFirst().orElse(null);
    }

    /** A column that grows. */
    private static final class Values {
        private long[] steps = new long[256];
        private double[] values = new double[256];
        private int count;

        void add(long step, double value) {
            if (count == steps.length) {
                steps = Arrays.copyOf(steps, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            steps[count] = step;
            values[count++] = value;
        }

        RunHistory.Column column() {
            return new RunHistory.Column(Arrays.copyOf(steps, count), Arrays.copyOf(values, count));
        }
    }
}
