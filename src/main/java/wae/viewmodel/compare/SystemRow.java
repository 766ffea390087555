package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wae.chart.Role;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.Measurement;

/**
 * A row of the table of systems, as text.
 *
 * @param name      of the system
 * @param role      its colour
 * @param note      what its time includes beside the network; may be empty
 * @param variation of the single times about their mean, where it is large; else empty
 * @param unstable  why the times are unstable; empty if they are stable
 * @param cells     values by column; missing ones are shown as a dash
 */
public record SystemRow(String name, Role role, String note, String variation, String unstable,
        Map<SystemColumn, Cell> cells) {

    /** Nothing is known. */
    private static final Cell NONE = new Cell("\u2013", "", "");

    /**
     * A value.
     *
     * @param main   the value
     * @param detail more about it, in smaller type; may be empty
     * @param hint   text of the tooltip; may be empty
     */
    public record Cell(String main, String detail, String hint) {
    }

    /** Copies the cells. */
    public SystemRow {
        cells = new EnumMap<>(cells);
    }

    /** The value of a column; a dash where there is none. */
    public Cell cell(SystemColumn column) {
        return cells.getOrDefault(column, NONE);
    }

    /**
     * Rows of a measurement, then those that only the other has; either may be null.
     *
     * @param predictions the top-5 predictions for the open image as text, by system
     */
    static List<SystemRow> of(Measurement own, Measurement other, Map<String, List<String>> predictions) {
        List<SystemRow> rows = new ArrayList<>();
        List<ComparedRow> first = own == null ? List.of() : own.rows();
        List<ComparedRow> second = other == null ? List.of() : other.rows();
        for (ComparedRow row : first) {
            rows.add(new SystemCells(row, first.get(0), own.settings().picture()).withTimes()
                    .withFacts()
                    .withPrediction(predictions.getOrDefault(row.name(), List.of())).withOther(find(second, row.name()))
                    .row());
        }
        for (ComparedRow row : second) {
            if (find(first, row.name()).isEmpty()) {
                rows.add(new SystemCells(row, second.get(0), other.settings().picture()).withFacts().withOther(Optional.of(row)).row());
            }
        }
        return rows;
    }

    private static Optional<ComparedRow> find(List<ComparedRow> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }
}
