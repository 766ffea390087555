package wae.viewmodel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the panels hold, how it is shown, and where the pointer is. */
public final class Panels {

    private final TaskRunner painting;
    private final DisplayGains gains = new DisplayGains();
    private final Viewports viewports = new Viewports();
    private final Map<PanelKind, ReadOnlyObjectWrapper<PanelContent>> contents = new EnumMap<>(PanelKind.class);
    private final ObjectProperty<Place> pointer = new SimpleObjectProperty<>();

    /** Empty panels. */
    public Panels(TaskRunner painting) {
        this.painting = painting;
        for (PanelKind kind : PanelKind.values()) {
            contents.put(kind, new ReadOnlyObjectWrapper<>());
            gains.of(kind).addListener((property, was, is) -> repaint(kind));
        }
    }

    /** What a panel holds, {@code null} for nothing. */
    public ReadOnlyObjectProperty<PanelContent> content(PanelKind kind) {
        return contents.get(kind).getReadOnlyProperty();
    }

    /** Gains of the signed panels. */
    public DisplayGains gains() {
        return gains;
    }

    /** Where the panels look. */
    public Viewports viewports() {
        return viewports;
    }

    /** The place of the input under the pointer, the same in all panels; {@code null} when it is elsewhere. */
    public ObjectProperty<Place> pointerProperty() {
        return pointer;
    }

    /** Changes the gain of a signed panel by steps from what is shown now. */
    public void stepGain(PanelKind kind, int steps) {
        PanelContent content = contents.get(kind).get();
        if (content != null) {
            gains.step(kind, content.mapping().gain(), steps);
        }
    }

    void show(List<PanelContent> next) {
        next.forEach(content -> contents.get(content.kind()).set(content));
    }

    /** Shows the original alone. */
    void restart(PanelContent original) {
        viewports.showing(original.planes().size());
        for (PanelKind kind : PanelKind.values()) {
            contents.get(kind).set(kind == PanelKind.ORIGINAL ? original : null);
        }
    }

    private void repaint(PanelKind kind) {
        PanelContent content = contents.get(kind).get();
        if (content != null) {
            DisplayGains.Mappings mappings = gains.mappings();
            painting.start("", job -> mappings.content(kind, content.planes()), painted -> {
                PanelContent now = contents.get(kind).get();
                if (now != null && now.planes() == content.planes()) {
                    contents.get(kind).set(painted);
                }
            });
        }
    }
}
