package wae.view.control.chart;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.chart.LayerStack;
import wae.chart.Quantity;
import wae.chart.Role;
import wae.chart.WaterfallDrawing;

/** Where the cost of networks is, layer by layer, baseline over accelerated. */
public final class LayerWaterfall extends CanvasChart {

    private final WaterfallDrawing waterfall;
    private final ObjectProperty<Quantity> quantity = new SimpleObjectProperty<>(this, "quantity",
            Quantity.MULTIPLY_ADDS);

    /**
     * An empty waterfall.
     *
     * @param parts     what the segments' colours mean, in the legend's order
     * @param emptyText says what to do while there is nothing to see
     */
    public LayerWaterfall(String title, Map<Role, String> parts, String emptyText) {
        this(new WaterfallDrawing(title, parts, emptyText));
    }

    private LayerWaterfall(WaterfallDrawing waterfall) {
        super(waterfall);
        this.waterfall = waterfall;
        quantity.addListener((of, before, now) -> {
            waterfall.quantity(now);
            refresh();
        });
        refresh();
    }

    /** Shows other networks; ratios are the value of the first over that of the last. */
    public void setStacks(List<LayerStack> shown) {
        waterfall.stacks(shown);
        refresh();
    }

    /**
     * Shows other networks that were measured.
     *
     * @param batch  images per run that was measured
     * @param note     what a reader of an export must know about the values
     */
    public void setStacks(List<LayerStack> shown, int batch, String note) {
        waterfall.stacks(shown, batch, note);
        refresh();
    }

    /** What is added up. */
    public ObjectProperty<Quantity> quantityProperty() {
        return quantity;
    }
}
