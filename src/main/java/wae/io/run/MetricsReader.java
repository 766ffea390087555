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
import wae.domain.run.RunHistory;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.domain.training.Metric;
import wae.io.file.FileProblems;

/** Reads a run's figures, also while they are written: a last line that is not whole does not count. */
final class MetricsReader {

    private static final int LONGEST_LINE = 10_000;

    private static final int LONGEST_SHOWN = 40;

    private final long before;
    private final Map<Metric, Values> columns = new EnumMap<>(Metric.class);
    private final Values seconds = new Values();
    private List<String> header = List.of(MetricsFile.STEP, MetricsFile.SECONDS);
    private Metric[] metrics = {};
    private boolean headed;
    private long bytes;
    private long line;

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
                reader.requireHead(file);
            } catch (IOException e) {
                throw FileProblems.reading(file, e);
            } catch (IllegalArgumentException e) {
                throw FileProblems.content(file, new Problem(FileProblems.name(file) + " of the run "
                        + FileProblems.name(file.getParent()) + " is damaged: "
                        + Reason.of(e, "a value makes no sense") + ".", e));
            }
        }
        return reader;
    }

    private void requireHead(Path file) {
        if (headed ? !header.get(0).equals(MetricsFile.STEP) : FileProblems.standIn(file).isPresent()) {
            throw new IllegalArgumentException("its first line does not begin with the column " + MetricsFile.STEP);
        }
    }

    /** Of a file that is not there. */
    static MetricsReader nothing() {
        return new MetricsReader(0);
    }

    /** Whether lines say how long the steps took. */
    boolean hasTimes() {
        return header.contains(MetricsFile.SECONDS);
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
        return new RunHistory(history, seconds.column());
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
    private boolean take(String text) {
        String[] cells = text.split(",", -1);
        line++;
        if (!headed) {
            header = List.of(cells);
            metrics = header.stream().map(MetricsReader::metric).toArray(Metric[]::new);
            headed = true;
            return true;
        }
        long step = (long) number(cells[0], 0, true);
        if (step >= before) {
            return false;
        }
        for (int i = 1; i < Math.min(cells.length, metrics.length); i++) {
            if (!cells[i].isEmpty() && (metrics[i] != null || header.get(i).equals(MetricsFile.SECONDS))) {
                Values column = metrics[i] == null ? seconds : columns.computeIfAbsent(metrics[i], key -> new Values());
                column.add(step, number(cells[i], i, false));
            }
        }
        return true;
    }

    private double number(String cell, int column, boolean whole) {
        try {
            return whole ? Long.parseLong(cell) : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            String shown = cell.substring(0, Math.min(LONGEST_SHOWN, cell.length())).replaceAll("\\p{Cntrl}", "?");
            throw new IllegalArgumentException("in line " + line + ", \"" + shown + "\" in the column " + header.get(column)
                    + " is no " + (whole ? "whole " : "") + "number", e);
        }
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
