package wae.view.decompose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import wae.domain.image.PictureSize;
import wae.view.control.PictureSurface;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.FrameRenderer.Request;
import wae.viewmodel.decompose.Comparisons;
import wae.viewmodel.decompose.PanelContent;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.decompose.Panels;

/**
 * All panels at one size, in as many columns as show the image largest, or one of them alone. Their frames are drawn
 * together off the JavaFX thread and shown together.
 */
public final class PanelGrid extends Pane {

    private static final double GAP = 8;
    private static final double DECORATION = 52; // title and legend of one panel
    /** One change a second; never above three, which can harm people with photosensitive epilepsy. */
    private static final Duration BLINK = Duration.millis(500);

    private final Panels panels;
    private final FrameRenderer renderer;
    private final Map<PanelKind, PicturePanel> nodes = new EnumMap<>(PanelKind.class);
    private final ReadOnlyObjectWrapper<PanelKind> alone = new ReadOnlyObjectWrapper<>();
    private final Timeline blinking = new Timeline(new KeyFrame(BLINK, event -> blink()));
    private boolean scheduled;

    /** @param status status shown in empty panels */
    public PanelGrid(Panels panels, FrameRenderer renderer, ObservableStringValue status) {
        this.panels = panels;
        this.renderer = renderer;
        getStyleClass().add("panel-grid");
        blinking.setCycleCount(Animation.INDEFINITE);
        for (PanelKind kind : PanelKind.values()) {
            PicturePanel node = new PicturePanel(kind, panels);
            node.status().textProperty().bind(status);
            node.onTitleClicked(() -> toggleAlone(kind));
            node.surface().onResized(() -> surfaceResized(node.surface()));
            nodes.put(kind, node);
            redrawOn(panels.content(kind));
            redrawOn(panels.viewports().of(kind));
            redrawOn(panels.comparisons().mode(kind));
        }
        Comparisons comparisons = panels.comparisons();
        redrawOn(comparisons.swipeProperty());
        redrawOn(comparisons.blinkShowsOriginalProperty());
        redrawOn(comparisons.showOriginalProperty());
        panels.content(PanelKind.ORIGINAL).addListener((property, was, is) -> requestLayout());
        getChildren().addAll(nodes.values());
    }

    /** The panel that is shown alone, {@code null} while all are. */
    public ReadOnlyObjectProperty<PanelKind> aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /** Shows one panel alone, or all of them again. */
    public void toggleAlone(PanelKind kind) {
        alone.set(alone.get() == null ? kind : null);
        nodes.forEach((other, node) -> node.setVisible(alone.get() == null || alone.get() == other));
        nodes.get(kind).requestFocus();
        requestLayout();
        draw();
    }

    /** The panel of a kind. */
    public PicturePanel panel(PanelKind kind) {
        return nodes.get(kind);
    }

    private void redrawOn(ObservableValue<?> value) {
        value.addListener((property, was, is) -> draw());
    }

    /** Once for everything that changes before the screen is next laid out. */
    private void draw() {
        boolean blinks = panels.comparisons().anyBlinks();
        if (blinks != (blinking.getStatus() == Animation.Status.RUNNING)) {
            panels.comparisons().blinkShowsOriginalProperty().set(false);
            if (blinks) {
                blinking.play();
            } else {
                blinking.stop();
            }
        }
        if (!scheduled) {
            scheduled = true;
            Platform.runLater(this::drawNow);
        }
    }

    private void blink() {
        panels.comparisons().blinkShowsOriginalProperty().set(!panels.comparisons().blinkShowsOriginalProperty().get());
    }

    private void drawNow() {
        scheduled = false;
        List<PicturePanel> drawn = new ArrayList<>();
        List<Request> requests = new ArrayList<>();
        for (PicturePanel node : nodes.values()) {
            PictureSurface surface = node.surface();
            Optional<Request> request = node.isVisible() && surface.frameWidth() > 0 && surface.frameHeight() > 0
                    ? panels.request(node.kind(), surface.frameWidth(), surface.frameHeight()) : Optional.empty();
            request.ifPresent(wanted -> {
                drawn.add(node);
                requests.add(wanted);
            });
        }
        renderer.draw(requests, frames -> {
            for (int i = 0; i < frames.size(); i++) {
                if (panels.content(drawn.get(i).kind()).get() != null) {
                    drawn.get(i).show(frames.get(i));
                }
            }
        });
    }

    private void surfaceResized(PictureSurface surface) {
        panels.viewports().panelSize(surface.frameWidth(), surface.frameHeight());
        draw();
    }

    @Override
    protected void layoutChildren() {
        List<PicturePanel> visible = nodes.values().stream().filter(PicturePanel::isVisible).toList();
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        int columns = columns(visible.size(), width, height);
        int rows = (visible.size() + columns - 1) / columns;
        double cellWidth = Math.floor((width - GAP * (columns - 1)) / columns);
        double cellHeight = Math.floor((height - GAP * (rows - 1)) / rows);
        for (int i = 0; i < visible.size(); i++) {
            visible.get(i).resizeRelocate(getInsets().getLeft() + i % columns * (cellWidth + GAP),
                    getInsets().getTop() + i / columns * (cellHeight + GAP), cellWidth, cellHeight);
        }
    }

    /** As many as show the image largest; three before anything is open. */
    private int columns(int count, double width, double height) {
        PanelContent original = panels.content(PanelKind.ORIGINAL).get();
        PictureSize size = original == null ? new PictureSize(1, 1) : original.planes().size();
        int best = 1;
        double largest = 0;
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            double scale = Math.min((width - GAP * (columns - 1)) / columns / size.width(),
                    ((height - GAP * (rows - 1)) / rows - DECORATION) / size.height());
            if (scale > largest) {
                largest = scale;
                best = columns;
            }
        }
        return best;
    }
}
