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
import wae.domain.decomposition.Panel;
import wae.domain.image.PictureSize;
import wae.viewmodel.FrameRenderer.Request;
import wae.viewmodel.PanelComparison;
import wae.viewmodel.Raster;
import wae.viewmodel.Viewport;
import wae.viewmodel.run.PreviewPanel;
import wae.viewmodel.run.RunPreviews;
import wae.words.Words;

/** One probe: original, I_L, I_H and reconstruction side by side, or two by two where it is shown alone. */
final class PreviewRow extends Pane {

    /** What is shown of a probe, in this order. */
    static final List<Panel> PANELS = List.of(Panel.ORIGINAL, Panel.LOW, Panel.HIGH, Panel.RECONSTRUCTION);

    static final double GAP = 4;
    private static final double CAPTION = 16;
    private static final double HEADING = 20;

    private final Map<Panel, PictureSurface> surfaces = new EnumMap<>(Panel.class);
    private final Map<Panel, Label> captions = new EnumMap<>(Panel.class);
    private final Map<Panel, Tooltip> tips = new EnumMap<>(Panel.class);
    private final LineSample sample = new LineSample();
    private final Label heading = new Label("", sample);
    private RunPreviews.Row shown;
    private boolean alone;
    private Runnable activated = () -> { };

    PreviewRow(Runnable resized) {
        getStyleClass().add("preview-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        heading.getStyleClass().add("preview-heading");
        getChildren().add(heading);
        for (Panel panel : PANELS) {
            PictureSurface surface = new PictureSurface();
            surface.onResized(resized);
            surfaces.put(panel, surface);
            Label caption = new Label();
            caption.getStyleClass().addAll("preview-caption", "role-" + panel.suffix());
            captions.put(panel, caption);
            tips.put(panel, new Tooltip());
            Tooltip.install(surface, tips.get(panel));
            getChildren().addAll(surface, caption);
        }
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

    /** Without the explanation after a comma. */
    static String shortTitle(Panel panel) {
        return panel.title().replaceAll(",.*", "");
    }

    void onActivated(Runnable action) {
        activated = action;
    }

    void setAlone(boolean large) {
        alone = large;
        captions.forEach((panel, caption) -> caption.setGraphic(large ? mark() : null));
        describe();
        requestLayout();
    }

    /** @param named whether the row says which run it is of */
    void show(RunPreviews.Row row, boolean named) {
        shown = row;
        heading.setVisible(named);
        heading.setText(Words.of("run.previews.row", row.run().name(), row.after()));
        sample.show(row.run().style());
        describe();
        setAccessibleText(Words.of("run.previews.row-text", row.run().name(), row.probe() + 1, row.after(),
                row.panels().entrySet().stream().map(panel -> panel.getKey().title() + " " + panel.getValue().caption())
                        .collect(Collectors.joining(", "))));
    }

    private void describe() {
        captions.forEach((panel, caption) -> {
            PreviewPanel of = shown == null ? null : shown.panels().get(panel);
            String words = of == null ? "" : of.caption();
            caption.setText(alone ? panel.title() + "  " + words : words);
            tips.get(panel).setText(Words.of("run.previews.panel-tip", panel.title(), of == null ? "" : of.mapping()));
        });
    }

    /** Adds what is to be drawn, and clears where there is nothing. */
    void request(List<PictureSurface> into, List<Request> requests) {
        surfaces.forEach((panel, surface) -> {
            PreviewPanel of = shown.panels().get(panel);
            if (of == null) {
                surface.clear();
            } else if (surface.frameWidth() > 0 && surface.frameHeight() > 0) {
                Raster raster = of.raster();
                PictureSize input = new PictureSize(raster.size().width() * raster.inputPixels(),
                        raster.size().height() * raster.inputPixels());
                into.add(surface);
                requests.add(new Request(raster, raster, PanelComparison.OWN,
                        Viewport.fit(input, surface.frameWidth(), surface.frameHeight()), surface.frameWidth(),
                        surface.frameHeight()));
            }
        });
    }

    /** Height of what is not image. */
    static double words(boolean named) {
        return CAPTION + (named ? HEADING : 0);
    }

    @Override
    protected void layoutChildren() {
        int columns = alone ? 2 : PANELS.size();
        int lines = PANELS.size() / columns;
        double top = heading.isVisible() ? HEADING : 0;
        double width = Math.floor((getWidth() - GAP * (columns - 1)) / columns);
        double height = Math.floor((getHeight() - top - GAP * (lines - 1)) / lines);
        heading.resizeRelocate(0, 0, getWidth(), HEADING);
        int i = 0;
        for (Panel panel : PANELS) {
            double x = i % columns * (width + GAP);
            double y = top + i / columns * (height + GAP);
            surfaces.get(panel).resizeRelocate(x, y, width, height - CAPTION);
            captions.get(panel).resizeRelocate(x, y + height - CAPTION, width, CAPTION);
            i++;
        }
    }
}
