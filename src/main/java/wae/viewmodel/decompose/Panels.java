package wae.viewmodel.decompose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.InputPoint;
import wae.viewmodel.TaskRunner;

/** Content of the panels, how it is shown and compared, and where the pointer is. */
public final class Panels {

    private final TaskRunner painting;
    private final DisplayGains gains = new DisplayGains();
    private final Viewports viewports = new Viewports();
    private final Comparisons comparisons = new Comparisons();
    private final Map<PanelKind, PanelContent> own = new EnumMap<>(PanelKind.class);
    private final Map<PanelKind, ReadOnlyObjectWrapper<PanelContent>> shown = new EnumMap<>(PanelKind.class);
    private final ObjectProperty<InputPoint> pointer = new SimpleObjectProperty<>();

    /** Empty panels. */
    public Panels(TaskRunner painting) {
        this.painting = painting;
        for (PanelKind kind : PanelKind.values()) {
            shown.put(kind, new ReadOnlyObjectWrapper<>());
            gains.of(kind).addListener((property, was, is) -> repaint(kind));
            comparisons.mode(kind).addListener((property, was, is) -> {
                if (was.comparesData() || is.comparesData()) {
                    shownChanged(kind);
                }
            });
        }
    }

    /** What a panel shows, {@code null} for nothing. */
    public ReadOnlyObjectProperty<PanelContent> content(PanelKind kind) {
        return shown.get(kind).getReadOnlyProperty();
    }

    /** Gains of the signed panels. */
    public DisplayGains gains() {
        return gains;
    }

    /** Which part of the input the panels show. */
    public Viewports viewports() {
        return viewports;
    }

    /** How they are compared with the original. */
    public Comparisons comparisons() {
        return comparisons;
    }

    /** The point of the input under the pointer, the same in all panels; {@code null} when the pointer is elsewhere. */
    public ObjectProperty<InputPoint> pointerProperty() {
        return pointer;
    }

    /** What is to be drawn in a panel of a size in screen pixels; empty for an empty panel. */
    public Optional<FrameRenderer.Request> request(PanelKind kind, int width, int height) {
        PanelContent content = shown.get(kind).get();
        if (content == null) {
            return Optional.empty();
        }
        boolean active = viewports.activeProperty().get() == kind;
        return Optional.of(new FrameRenderer.Request(content.raster(), own.get(PanelKind.ORIGINAL).raster(),
                comparisons.comparison(kind, active), viewports.of(kind).get(), width, height));
    }

    /** Changes the gain of a signed panel by steps from what is shown now. */
    public void stepGain(PanelKind kind, int steps) {
        if (own.containsKey(kind)) {
            gains.step(kind, own.get(kind).mapping().gain(), steps);
        }
    }

    void show(List<PanelContent> next) {
        for (PanelContent content : next) {
            own.put(content.kind(), content);
            shownChanged(content.kind());
        }
    }

    /** Shows the original alone. */
    void restart(PanelContent original) {
        viewports.showing(original.planes().size());
        own.clear();
        own.put(PanelKind.ORIGINAL, original);
        for (PanelKind kind : PanelKind.values()) {
            shown.get(kind).set(own.get(kind));
        }
    }

    private void shownChanged(PanelKind kind) {
        PanelContent content = own.get(kind);
        CompareMode mode = comparisons.mode(kind).get();
        if (content == null || !mode.comparesData()) {
            shown.get(kind).set(content);
            return;
        }
        PanelContent original = own.get(PanelKind.ORIGINAL);
        painting.start("", job -> PanelDifference.of(content, original, mode), compared -> {
            if (own.get(kind) == content && comparisons.mode(kind).get() == mode) {
                shown.get(kind).set(compared);
            }
        });
    }

    private void repaint(PanelKind kind) {
        PanelContent content = own.get(kind);
        if (content != null) {
            DisplayGains.Mappings mappings = gains.mappings();
            painting.start("", job -> mappings.content(kind, content.planes()), painted -> {
                if (own.get(kind) != null && own.get(kind).planes() == content.planes()) {
                    show(List.of(painted));
                }
            });
        }
    }
}
