package wae.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import wae.domain.decomposition.Panel;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.FrameRenderer.Request;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.run.RunPreviews;

/**
 * Rows of previews, of several probes or of several runs, as large as there is room; or one of them alone. Drawn away from
 * the screen's thread, pixel by pixel.
 */
public final class PreviewGrid extends Pane {

    private static final double TITLE = 22;
    /** Of an image; where there is no room for it the grid is to be scrolled. */
    private static final double MIN_IMAGE = 56;

    private final FrameRenderer renderer;
    private final List<Label> titles = new ArrayList<>();
    private final List<PreviewRow> rows = new ArrayList<>();
    private List<RunPreviews.Row> shown = List.of();
    private boolean named;
    private PreviewRow alone;
    private boolean scheduled;

    /** Nothing is shown. */
    public PreviewGrid(FrameRenderer renderer) {
        this.renderer = renderer;
        getStyleClass().add("preview-grid");
        for (Panel panel : PreviewRow.PANELS) {
            Label title = new Label(PreviewRow.shortTitle(panel), PreviewRow.mark());
            title.setTooltip(new Tooltip(PanelKind.valueOf(panel.name()).meaning()));
            title.getStyleClass().addAll("preview-title", "role-" + panel.suffix());
            titles.add(title);
        }
        getChildren().addAll(titles);
        arrange();
    }

    /** Shows rows in place of those before. @param many whether they are of several runs, whose names they have */
    public void show(List<RunPreviews.Row> next, boolean many) {
        boolean same = next.size() == shown.size() && many == named;
        shown = next;
        named = many;
        while (rows.size() < next.size()) {
            PreviewRow row = new PreviewRow(this::draw);
            row.setId("preview-" + (rows.size() + 1));
            row.onActivated(() -> toggleAlone(row));
            rows.add(row);
            getChildren().add(row);
        }
        IntStream.range(0, next.size()).forEach(i -> rows.get(i).show(next.get(i), many));
        if (!same) {
            alone = rows.indexOf(alone) < next.size() ? alone : null;
            arrange();
        }
        draw();
    }

    /** Shows one row alone and large, or all of them again. */
    private void toggleAlone(PreviewRow row) {
        alone = alone == null ? row : null;
        arrange();
        row.requestFocus();
    }

    private void arrange() {
        for (int i = 0; i < rows.size(); i++) {
            PreviewRow row = rows.get(i);
            row.setVisible(i < shown.size() && (alone == null || alone == row));
            row.setAlone(alone == row);
        }
        titles.forEach(title -> title.setVisible(!shown.isEmpty() && alone == null));
        requestLayout();
        draw();
    }

    /** Once for everything that changes before the screen is next laid out. */
    private void draw() {
        if (!scheduled) {
            scheduled = true;
            Platform.runLater(this::drawNow);
        }
    }

    private void drawNow() {
        scheduled = false;
        if (getScene() == null) {
            return;
        }
        List<PictureSurface> surfaces = new ArrayList<>();
        List<Request> requests = new ArrayList<>();
        rows.stream().filter(PreviewRow::isVisible).forEach(row -> row.request(surfaces, requests));
        List<RunPreviews.Row> drawn = shown;
        renderer.draw(requests, frames -> IntStream.range(0, frames.size()).filter(i -> drawn == shown)
                .forEach(i -> surfaces.get(i).show(frames.get(i))));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        long visible = rows.stream().filter(PreviewRow::isVisible).count();
        return getInsets().getTop() + getInsets().getBottom() + TITLE
                + visible * (MIN_IMAGE + PreviewRow.words(named) + PreviewRow.GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<PreviewRow> visible = rows.stream().filter(PreviewRow::isVisible).toList();
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double width = getWidth() - left - getInsets().getRight();
        double height = getHeight() - top - getInsets().getBottom();
        if (alone != null) {
            alone.resizeRelocate(left, top, width, height);
        } else if (!visible.isEmpty()) {
            double words = PreviewRow.words(named);
            double rowHeight = Math.floor((height - TITLE) / visible.size()) - PreviewRow.GAP;
            double image = Math.max(8, Math.min(Math.floor((width - 3 * PreviewRow.GAP) / 4), rowHeight - words));
            left += Math.floor((width - 4 * image - 3 * PreviewRow.GAP) / 2);
            top += Math.floor(Math.max(0, (height - TITLE - visible.size() * (image + words + PreviewRow.GAP)) / 2));
            layOut(visible, left, top, image);
        }
    }

    private void layOut(List<PreviewRow> visible, double left, double top, double image) {
        double right = getWidth() - getInsets().getRight();
        for (int i = 0; i < titles.size(); i++) {
            double wide = Math.max(image, titles.get(i).prefWidth(TITLE)); // the last one's words may begin before it
            titles.get(i).resizeRelocate(Math.max(0, Math.min(left + i * (image + PreviewRow.GAP), right - wide)), top, wide,
                    TITLE);
        }
        double y = top + TITLE;
        for (PreviewRow row : visible) {
            double rowHeight = image + PreviewRow.words(named);
            row.resizeRelocate(left, y, 4 * image + 3 * PreviewRow.GAP, rowHeight);
            y += rowHeight + PreviewRow.GAP;
        }
    }
}
