package wae.view.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import wae.domain.image.PictureSize;
import wae.viewmodel.FrameRenderer.Request;
import wae.viewmodel.PanelComparison;
import wae.viewmodel.Raster;
import wae.viewmodel.Viewport;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.train.PreviewFrame;
import wae.words.Words;

/** One preview image: original, I_L, I_H and reconstruction side by side, or two by two where it is shown alone. */
final class PreviewRow extends Pane {

    /** Height of the caption under an image. */
    static final double CAPTION = 16;
    private static final double GAP = 4;

    private final int number;
    private final Map<PanelKind, PictureSurface> surfaces = new EnumMap<>(PanelKind.class);
    private final Map<PanelKind, Label> captions = new EnumMap<>(PanelKind.class);
    private PreviewFrame.Row shown;
    private boolean large;
    private Runnable activated = () -> { };

    PreviewRow(int number, Runnable resized) {
        this.number = number;
        getStyleClass().add("split-row");
        setId("probe-" + number);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (PanelKind kind : PreviewFrame.PANELS) {
            PictureSurface surface = new PictureSurface();
            surface.onResized(resized);
            surfaces.put(kind, surface);
            Label caption = new Label();
            caption.getStyleClass().addAll("split-caption", "role-" + kind.role());
            captions.put(kind, caption);
        }
        getChildren().addAll(surfaces.values());
        getChildren().addAll(captions.values());
        Tooltip.install(this, new Tooltip(Words.of("run.preview-row-help")));
        setOnMouseClicked(event -> activated.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                activated.run();
                event.consume();
            }
        });
    }

    static Region mark() {
        Region mark = new Region();
        mark.getStyleClass().add("role-mark");
        return mark;
    }

    void onActivated(Runnable action) {
        activated = action;
    }

    void setLarge(boolean alone) {
        large = alone;
        captions.forEach((kind, caption) -> caption.setGraphic(alone ? mark() : null));
        describe();
        requestLayout();
    }

    void show(PreviewFrame.Row row, PreviewFrame frame) {
        shown = row;
        describe();
        setAccessibleText(row == null ? "" : Words.of("run.preview-row-read", number, frame.step(),
                row.captions().entrySet().stream()
                        .map(each -> Words.of("run.preview-row-caption", each.getKey().title(), each.getValue()))
                        .collect(Collectors.joining(", "))));
    }

    private void describe() {
        captions.forEach((kind, caption) -> {
            String text = shown == null ? "" : shown.captions().getOrDefault(kind, "");
            caption.setText(large ? Words.of("run.preview-row-caption", kind.title(), text) : text);
        });
    }

    /** Adds what is to be drawn. */
    void request(List<PictureSurface> into, List<Request> requests) {
        if (shown == null || !shown.pictures().containsKey(PanelKind.ORIGINAL)) {
            return;
        }
        PictureSize input = shown.pictures().get(PanelKind.ORIGINAL).size();
        surfaces.forEach((kind, surface) -> {
            Raster raster = shown.pictures().get(kind);
            if (raster != null && surface.frameWidth() > 0 && surface.frameHeight() > 0) {
                Viewport whole = Viewport.fit(input, surface.frameWidth(), surface.frameHeight());
                into.add(surface);
                requests.add(new Request(raster, raster, PanelComparison.OWN, whole, surface.frameWidth(),
                        surface.frameHeight()));
            }
        });
    }

    @Override
    protected void layoutChildren() {
        int columns = large ? 2 : PreviewFrame.PANELS.size();
        int lines = PreviewFrame.PANELS.size() / columns;
        double width = Math.floor((getWidth() - GAP * (columns - 1)) / columns);
        double height = Math.floor((getHeight() - GAP * (lines - 1)) / lines);
        int i = 0;
        for (PanelKind kind : PreviewFrame.PANELS) {
            double x = i % columns * (width + GAP);
            double y = i / columns * (height + GAP);
            surfaces.get(kind).resizeRelocate(x, y, width, height - CAPTION);
            captions.get(kind).resizeRelocate(x, y + height - CAPTION, width, CAPTION);
            i++;
        }
    }
}
