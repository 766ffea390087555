package wae.view.control.chart;

import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import wae.chart.Box;
import wae.chart.LineModel;
import wae.chart.Plot;
import wae.chart.Scale;

/** Zoom by a dragged box or the wheel, pan by Alt or the middle button, all data by a double click. */
final class ChartMouse {

    /** A shorter drag is a click that trembled. */
    private static final double MIN_DRAG = 6;
    /** A box so much longer than wide zooms along its length only: no hand is that steady. */
    private static final double THIN = 6;
    /** One notch of a common wheel (40 pixels) zooms by a fifth. */
    private static final double PER_PIXEL = Math.log(1.2) / 40;

    private final LiveChart chart;
    private final LineModel model;
    private double startX;
    private double startY;
    private Box dragged;
    private Plot panned;

    ChartMouse(LiveChart chart) {
        this.chart = chart;
        model = chart.model();
        Canvas over = chart.over();
        over.setCursor(Cursor.CROSSHAIR);
        over.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        over.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        over.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        over.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        over.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /** What the box that is being dragged would show, null if none is. */
    Box dragged() {
        return dragged == null ? null : zoomed(dragged);
    }

    /** A thin box reaches over the whole plot. */
    private Box zoomed(Box box) {
        Box all = chart.lines().plot().box();
        if (box.height() < Math.max(MIN_DRAG, box.width() / THIN)) {
            return new Box(box.x(), all.y(), box.width(), all.height());
        }
        return box.width() < Math.max(MIN_DRAG, box.height() / THIN)
                ? new Box(all.x(), box.y(), all.width(), box.height()) : box;
    }

    /** The canvas's pixels as the drawing's. */
    private double drawn(double pixels) {
        return pixels / chart.scale();
    }

    private void pressed(MouseEvent event) {
        startX = drawn(event.getX());
        startY = drawn(event.getY());
        boolean inside = chart.lines().plot().box().contains(startX, startY);
        boolean pan = event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY
                && event.isAltDown();
        panned = inside && pan ? chart.lines().plot() : null;
        dragged = inside && !pan && event.getButton() == MouseButton.PRIMARY ? new Box(startX, startY, 0, 0) : null;
    }

    private void dragged(MouseEvent event) {
        Box box = chart.lines().plot().box();
        if (panned != null) {
            model.zoom(panned.x().moved((startX - drawn(event.getX())) / box.width()),
                    panned.y().moved((drawn(event.getY()) - startY) / box.height()));
            chart.refresh();
        } else if (dragged != null) {
            double x = Math.max(box.x(), Math.min(box.right(), drawn(event.getX())));
            double y = Math.max(box.y(), Math.min(box.bottom(), drawn(event.getY())));
            dragged = new Box(Math.min(x, startX), Math.min(y, startY), Math.abs(x - startX), Math.abs(y - startY));
            chart.paintOver();
        }
    }

    private void released(MouseEvent event) {
        Box box = dragged;
        dragged = null;
        panned = null;
        if (box != null && Math.max(box.width(), box.height()) >= MIN_DRAG) {
            zoomTo(zoomed(box));
        }
        chart.paintOver();
    }

    private void zoomTo(Box box) {
        Plot plot = chart.lines().plot();
        Box all = plot.box();
        Scale x = plot.x().part((box.x() - all.x()) / all.width(), (box.right() - all.x()) / all.width());
        Scale y = plot.y().part((all.bottom() - box.bottom()) / all.height(), (all.bottom() - box.y()) / all.height());
        model.zoom(x, y);
        chart.refresh();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            chart.showAll();
        } else if (chart.cursorMovableProperty().get()
                && chart.lines().plot().box().contains(drawn(event.getX()), drawn(event.getY()))) {
            chart.cursorPositionProperty().set(chart.lines().plot().valueX(drawn(event.getX())));
        }
    }

    private void scrolled(ScrollEvent event) {
        Plot plot = chart.lines().plot();
        if (event.getDeltaY() != 0 && plot.box().contains(drawn(event.getX()), drawn(event.getY()))) {
            double factor = Math.exp(-event.getDeltaY() * PER_PIXEL);
            model.zoom(plot.x().zoomed(plot.x().position(plot.valueX(drawn(event.getX()))), factor),
                    plot.y().zoomed(plot.y().position(plot.valueY(drawn(event.getY()))), factor));
            chart.refresh();
            event.consume();
        }
    }
}
