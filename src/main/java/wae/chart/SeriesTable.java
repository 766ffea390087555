package wae.chart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Several series side by side: one row per x, in rising order; a cell is empty where a series has no point. */
final class SeriesTable {

    private final List<Series> series;
    private final double[][] xs;
    private final double[][] ys;
    private final int[] sizes;
    private final int[] heads;
    private double[] x;
    private final double[][] cells;
    private final BitSet[] present;

    private SeriesTable(List<Series> series) {
        this.series = series;
        int count = series.size();
        xs = new double[count][];
        ys = new double[count][];
        sizes = new int[count];
        heads = new int[count];
        cells = new double[count][];
        present = new BitSet[count];
        for (int i = 0; i < count; i++) {
            int size = series.get(i).size();
            xs[i] = new double[size];
            ys[i] = new double[size];
            sizes[i] = series.get(i).copy(0, size, xs[i], ys[i]);
            present[i] = new BitSet();
        }
        int max = Arrays.stream(sizes).max().orElse(0);
        x = new double[max];
        Arrays.setAll(cells, i -> new double[max]);
    }

    static DataTable of(Axis axis, List<Series> series) {
        return new SeriesTable(series).join(axis);
    }

    private DataTable join(Axis axis) {
        int row = 0;
        for (double next = next(); next < Double.POSITIVE_INFINITY; next = next()) {
            if (row == x.length) {
                grow();
            }
            x[row] = next;
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] < sizes[i] && xs[i][heads[i]] == next) {
                    cells[i][row] = ys[i][heads[i]++];
                    present[i].set(row);
                }
            }
            row++;
        }
        DataTable table = new DataTable(row).numbers(axis.caption(), x);
        for (int i = 0; i < heads.length; i++) {
            table.numbers(Axis.of(series.get(i).name(), series.get(i).unit()).caption(), cells[i], present[i]);
        }
        return table;
    }

    private double next() {
        double min = Double.POSITIVE_INFINITY;
        for (int i = 0; i < heads.length; i++) {
            min = heads[i] < sizes[i] ? Math.min(min, xs[i][heads[i]]) : min;
        }
        return min;
    }

    private void grow() {
        int more = 2 * x.length;
        x = Arrays.copyOf(x, more);
        Arrays.setAll(cells, i -> Arrays.copyOf(cells[i], more));
    }
}
