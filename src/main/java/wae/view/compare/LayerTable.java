package wae.view.compare;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import wae.chart.Quantity;
import wae.viewmodel.compare.LayerRow;

/** The table under the waterfall; a click on a column's head sorts. */
final class LayerTable {

    private final TableView<LayerRow> table;
    private int batch = 1;

    LayerTable(TableView<LayerRow> table) {
        this.table = table;
        table.getColumns().add(Tables.words("System", 170, LayerRow::system));
        table.getColumns().add(Tables.words("Layer", 150, row -> row.segment().layer()));
        table.getColumns().add(Tables.words("Shapes", 230, row -> row.segment().shapes()));
        table.getColumns().add(Tables.figures("Multiply-adds G", 110, row -> row.segment().multiplyAdds() / 1e9,
                value -> format("%.4f", value)));
        table.getColumns().add(Tables.figures("ms", 80, row -> row.segment().milliseconds(),
                value -> format("%.3f", value)));
        table.getColumns().add(Tables.figures("G/s", 70, row -> row.gigaPerSecond(batch),
                value -> format("%.0f", value)));
        table.getColumns().add(Tables.figures("Share", 70, this::share,
                value -> format("%.1f %%", value)));
        table.getColumns().add(Tables.figures("Parameters M", 100, row -> row.segment().parameters() / 1e6,
                value -> format("%.4f", value)));
        table.getColumns().add(Tables.words("Steps of ONNX Runtime", 420, LayerRow::steps));
    }

    /** @param pictures in one run of what was measured */
    void show(List<LayerRow> rows, int pictures) {
        batch = pictures;
        table.getItems().setAll(rows);
        table.sort();
    }

    /** Of the time where it was measured, else of the multiply-adds, %. */
    private double share(LayerRow row) {
        List<LayerRow> system = table.getItems().stream().filter(other -> other.system().equals(row.system())).toList();
        boolean measured = system.stream().noneMatch(other -> Double.isNaN(other.segment().milliseconds()));
        Quantity quantity = measured ? Quantity.MILLISECONDS : Quantity.MULTIPLY_ADDS;
        return 100 * row.segment().figure(quantity)
                / system.stream().mapToDouble(other -> other.segment().figure(quantity)).sum();
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
