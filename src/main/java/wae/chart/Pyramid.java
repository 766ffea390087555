package wae.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Extents of ever longer blocks of a growing list of values, so that the extent of any stretch is found by looking
 * at some dozens of numbers. Level k holds one entry for each complete block of 8^(k+1) values; it costs a quarter of
 * the values' own memory.
 */
final class Pyramid {

    static final int FAN = 8;

    private final List<Level> levels = new ArrayList<>();

    /** Closes the blocks that end at the newest value. */
    void grow(double[] values, int size) {
        int index = size;
        for (int level = 0; index % FAN == 0; level++) {
            index /= FAN;
            if (levels.size() == level) {
                levels.add(new Level());
            }
            Extent block = new Extent();
            collect(level, values, (index - 1) * FAN, index * FAN, block);
            levels.get(level).append(block);
        }
    }

    /** Forgets blocks that reach beyond a size. */
    void cut(int size) {
        int blocks = size;
        for (Level level : levels) {
            blocks /= FAN;
            level.size = blocks;
        }
    }

    /** Adds the extent of values {@code from} (inclusive) to {@code to} (exclusive). */
    void extent(double[] values, int from, int to, Extent into) {
        int start = from;
        int end = to;
        for (int level = 0; start < end; level++) {
            int first = (start + FAN - 1) / FAN;
            int last = end / FAN;
            if (first >= last) {
                collect(level, values, start, end, into);
                return;
            }
            collect(level, values, start, first * FAN, into);
            collect(level, values, last * FAN, end, into);
            start = first;
            end = last;
        }
    }

    /** Adds entries of one level; level 0 means the values themselves, level k the blocks of level k - 1. */
    private void collect(int level, double[] values, int from, int to, Extent into) {
        for (int i = from; i < to; i++) {
            if (level == 0) {
                into.add(values[i]);
            } else {
                levels.get(level - 1).addTo(i, into);
            }
        }
    }

    private static final class Level {

        private double[] low = new double[FAN];
        private double[] high = new double[FAN];
        private double[] lowPositive = new double[FAN];
        private int[] marks = new int[FAN];
        private int size;

        void append(Extent block) {
            if (size == low.length) {
                low = Arrays.copyOf(low, 2 * size);
                high = Arrays.copyOf(high, 2 * size);
                lowPositive = Arrays.copyOf(lowPositive, 2 * size);
                marks = Arrays.copyOf(marks, 2 * size);
            }
            low[size] = block.low();
            high[size] = block.high();
            lowPositive[size] = block.lowPositive();
            marks[size++] = block.marks();
        }

        void addTo(int index, Extent into) {
            into.add(low[index], high[index], lowPositive[index], marks[index]);
        }
    }
}
