package wae.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** A chart's data in rows and columns, nothing thinned, every number exact: to be read in a table or written as CSV. */
public final class DataTable {

    private final int rows;
    private final List<String> names = new ArrayList<>();
    private final List<IntFunction<String>> columns = new ArrayList<>();

    DataTable(int rows) {
        this.rows = rows;
    }

    DataTable column(String name, IntFunction<String> cells) {
        names.add(name);
        columns.add(cells);
        return this;
    }

    DataTable numbers(String name, double[] cells) {
        return column(name, row -> exact(cells[row]));
    }

    /** A column with empty cells. */
    DataTable numbers(String name, double[] cells, BitSet present) {
        return column(name, row -> present.get(row) ? exact(cells[row]) : "");
    }

    /** The shortest decimal that reads back as the same number; whole numbers without ".0". */
    private static String exact(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    /** Names of the columns, with units. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** One cell, empty where there is no value. */
    public String cell(int row, int column) {
        return columns.get(column).apply(row);
    }

    /** Comma-separated values after RFC 4180, but with plain line feeds; the first line names the columns. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        for (int row = -1; row < rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                text.append(column > 0 ? "," : "").append(quoted(row < 0 ? names.get(column) : cell(row, column)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean needed = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
