package wae.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.FrameRenderer.Request;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.train.PreviewFrame;

/**
 * Preview images with their channels and reconstruction: a row each, or one of them alone and large. Drawn off the
 * JavaFX thread, pixel by pixel.
 */
public final class PreviewGrid extends Pane {

    private static final double GAP = 4;
    private static final double TITLE = 22;

    private final FrameRenderer renderer;
    private final List<Label> titles = new ArrayList<>();
    private final List<PreviewRow> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<PreviewRow> alone = new ReadOnlyObjectWrapper<>();
    private PreviewFrame frame;
    private boolean scheduled;

    /** @param count maximum number of preview images */
    public PreviewGrid(FrameRenderer renderer, int count) {
        this.renderer = renderer;
        getStyleClass().add("split-grid");
        for (PanelKind kind : PreviewFrame.PANELS) {
            Label title = new Label(kind.shortTitle(), PreviewRow.mark());
            title.setTooltip(new Tooltip(kind.meaning()));
            title.getStyleClass().addAll("split-title", "role-" + kind.role());
            titles.add(title);
        }
        getChildren().addAll(titles);
        for (int i = 0; i < count; i++) {
            PreviewRow row = new PreviewRow(i + 1, this::draw);
            row.onActivated(() -> toggleAlone(row));
            rows.add(row);
        }
        getChildren().addAll(rows);
        arrange();
    }

    /** Shows the previews of another step; {@code null} for none. */
    public void show(PreviewFrame next) {
        boolean same = frame != null && next != null && frame.rows().size() == next.rows().size();
        frame = next;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(frame == null || i >= frame.rows().size() ? null : frame.rows().get(i), frame);
        }
        if (!same) {
            arrange();
        }
        draw();
    }

    /** Whether one preview image is shown alone. */
    public ReadOnlyObjectProperty<? extends Object> aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /** Shows one preview image alone and large, or all of them again. */
    private void toggleAlone(PreviewRow row) {
        alone.set(alone.get() == null ? row : null);
        arrange();
        row.requestFocus();
    }

    /** Shows all preview images. */
    public void showAll() {
        alone.set(null);
        arrange();
    }

    private void arrange() {
        int there = frame == null ? 0 : frame.rows().size();
        for (int i = 0; i < rows.size(); i++) {
            PreviewRow row = rows.get(i);
            row.setVisible(i < there && (alone.get() == null || alone.get() == row));
            row.setLarge(alone.get() == row);
        }
        titles.forEach(title -> title.setVisible(there > 0 && alone.get() == null));
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
        if (frame == null || getScene() == null) {
            return;
        }
        List<PictureSurface> surfaces = new ArrayList<>();
        List<Request> requests = new ArrayList<>();
        rows.stream().filter(PreviewRow::isVisible).forEach(row -> row.request(surfaces, requests));
        PreviewFrame drawn = frame;
        renderer.draw(requests, frames -> IntStream.range(0, frames.size()).filter(i -> drawn == frame)
                .forEach(i -> surfaces.get(i).show(frames.get(i))));
    }

    @Override
    protected void layoutChildren() {
        List<PreviewRow> visible = rows.stream().filter(PreviewRow::isVisible).collect(Collectors.toList());
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        double top = getInsets().getTop();
        double left = getInsets().getLeft();
        if (visible.isEmpty()) {
            return;
        }
        if (alone.get() != null) {
            alone.get().resizeRelocate(left, top, width, height);
            return;
        }
        double rowHeight = Math.floor((height - TITLE - GAP * visible.size()) / visible.size());
        double side = Math.max(8, Math.min(Math.floor((width - GAP * 3) / 4), rowHeight - PreviewRow.CAPTION));
        double rowWidth = 4 * side + 3 * GAP;
        left += Math.floor((width - rowWidth) / 2);
        top += Math.floor(Math.max(0, (height - TITLE - visible.size() * (side + PreviewRow.CAPTION + GAP)) / 2));
        for (int i = 0; i < titles.size(); i++) {
            titles.get(i).resizeRelocate(left + i * (side + GAP), top, side, TITLE);
        }
        top += TITLE;
        for (PreviewRow row : visible) {
            row.resizeRelocate(left, top, rowWidth, side + PreviewRow.CAPTION);
            top += side + PreviewRow.CAPTION + GAP;
        }
    }
}
