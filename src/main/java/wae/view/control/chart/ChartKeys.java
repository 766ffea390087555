package wae.view.control.chart;

import javafx.scene.input.KeyEvent;
import wae.chart.LineModel;
import wae.chart.Plot;

/** Arrows pan, plus and minus zoom about the middle, Home shows all data. Keys with a modifier belong to others. */
final class ChartKeys {

    private static final double STEP = 0.1;
    private static final double ZOOM = 1.25;

    private final LiveChart chart;

    ChartKeys(LiveChart chart) {
        this.chart = chart;
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != chart) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(-STEP, 0);
            case RIGHT -> move(STEP, 0);
            case UP -> move(0, STEP);
            case DOWN -> move(0, -STEP);
            case PLUS, EQUALS, ADD -> zoom(1 / ZOOM);
            case MINUS, SUBTRACT -> zoom(ZOOM);
            case HOME -> chart.showAll();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double alongX, double alongY) {
        Plot plot = chart.lines().plot();
        LineModel model = chart.model();
        model.zoom(plot.x().moved(alongX), alongY == 0 && !model.zoomed() ? null : plot.y().moved(alongY));
        chart.refresh();
    }

    private void zoom(double factor) {
        Plot plot = chart.lines().plot();
        chart.model().zoom(plot.x().zoomed(0.5, factor), plot.y().zoomed(0.5, factor));
        chart.refresh();
    }
}
