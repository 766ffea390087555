package wae.view.compare;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import wae.chart.Quantity;
import wae.viewmodel.compare.LayerRow;
import wae.words.Words;

/** The table under the waterfall; a click on a column header sorts. */
final class LayerTable {

    private final TableView<LayerRow> table;
    private int batch = 1;

    LayerTable(TableView<LayerRow> table) {
        this.table = table;
        table.getColumns().add(TableColumns.text(Words.of("compare.system"), 170, LayerRow::system));
        table.getColumns().add(TableColumns.text(Words.of("compare.layer"), 150, row -> row.segment().layer()));
        table.getColumns().add(TableColumns.text(Words.of("compare.shapes"), 230, row -> row.segment().shapes()));
        table.getColumns().add(TableColumns.numbers(Words.of("compare.layer-multiply-adds"), 130,
                row -> row.segment().multiplyAdds() / 1e9,
                value -> format("%.4f", value)));
        table.getColumns().add(TableColumns.numbers(Words.of("compare.layer-latency"), 90,
                row -> row.segment().milliseconds(),
                value -> format("%.3f", value)));
        table.getColumns().add(TableColumns.numbers(Words.of("compare.layer-speed"), 70,
                row -> row.gigaPerSecond(batch),
                value -> format("%.0f", value)));
        table.getColumns().add(TableColumns.numbers(Words.of("compare.layer-fraction"), 80, this::percent,
                value -> format("%.1f %%", value)));
        table.getColumns().add(TableColumns.numbers(Words.of("compare.layer-parameters"), 106,
                row -> row.segment().parameters() / 1e6,
                value -> format("%.4f", value)));
        table.getColumns().add(TableColumns.text(Words.of("compare.layer-nodes"), 420, LayerRow::steps));
    }

    /** @param images per run that was measured */
    void show(List<LayerRow> rows, int images) {
        batch = images;
        table.getItems().setAll(rows);
        table.sort();
    }

    /** Of the latency where it was measured, else of the multiply-adds, %. */
    private double percent(LayerRow row) {
        List<LayerRow> system = table.getItems().stream().filter(other -> other.system().equals(row.system())).toList();
        boolean measured = system.stream().noneMatch(other -> Double.isNaN(other.segment().milliseconds()));
        Quantity quantity = measured ? Quantity.LATENCY : Quantity.MULTIPLY_ADDS;
        return 100 * row.segment().value(quantity)
                / system.stream().mapToDouble(other -> other.segment().value(quantity)).sum();
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
