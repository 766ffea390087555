package wae.viewmodel.decompose;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import wae.domain.image.PictureSize;
import wae.viewmodel.Viewport;

/**
 * Which part of the input each panel shows. Panels are linked by default: all share zoom and position. The image is
 * fitted into the panels until the user zooms or pans.
 */
public final class Viewports {

    private static final Viewport START = new Viewport(1, 0, 0);

    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<PanelKind> active = new ReadOnlyObjectWrapper<>(PanelKind.ORIGINAL);
    private final Map<PanelKind, ObjectProperty<Viewport>> viewports = new EnumMap<>(PanelKind.class);
    private PictureSize input = new PictureSize(1, 1);
    private double width = 1;
    private double height = 1;
    private boolean fitted = true;
    private Runnable userChange = () -> { };

    /** The viewports of all panels, and whether the image is fitted into them. */
    record View(Map<PanelKind, Viewport> viewports, boolean fitted) {
    }

    /** Linked and fitted. */
    public Viewports() {
        for (PanelKind kind : PanelKind.values()) {
            viewports.put(kind, new SimpleObjectProperty<>(START));
        }
        linked.addListener((property, was, is) -> {
            if (is) {
                viewports.values().forEach(viewport -> viewport.set(of(active.get()).get()));
            }
        });
    }

    /** Which part of the input a panel shows. */
    public ReadOnlyObjectProperty<Viewport> of(PanelKind kind) {
        return viewports.get(kind);
    }

    /** Whether all panels share zoom and position. */
    public BooleanProperty linkedProperty() {
        return linked;
    }

    /** The panel that keys act on. */
    public ReadOnlyObjectProperty<PanelKind> activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Makes a panel the one that keys act on. */
    public void activate(PanelKind kind) {
        active.set(kind);
    }

    /** A new image is shown: one of another size is fitted, one of the same size leaves the view where it is. */
    public void showing(PictureSize size) {
        boolean same = size.equals(input);
        input = size;
        if (!same) {
            refit();
        }
    }

    /** The panels' surface, in screen pixels. */
    public void panelSize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        if (fitted) {
            refit();
        }
    }

    /** The whole image, until the user zooms. */
    public void fit() {
        refit();
        userChange.run();
    }

    private void refit() {
        Viewport whole = Viewport.fit(input, width, height);
        viewports.values().forEach(viewport -> viewport.set(whole));
        fitted = true;
    }

    /** One input pixel on one screen pixel. */
    public void oneToOne() {
        change(active.get(), current().oneToOne());
    }

    /** Zooms by steps about the panel's centre. */
    public void zoom(int steps) {
        zoomAt(active.get(), steps, current().centreX(), current().centreY());
    }

    /** Zooms by steps about a point of the input. */
    public void zoomAt(PanelKind kind, int steps, double inputX, double inputY) {
        double min = Viewport.fit(input, width, height).zoom();
        change(kind, of(kind).get().zoomed(steps, inputX, inputY, min));
    }

    /** Moves by a distance in screen pixels. */
    public void move(PanelKind kind, double screenX, double screenY) {
        double zoom = of(kind).get().zoom();
        change(kind, of(kind).get().moved(screenX / zoom, screenY / zoom));
    }

    /** Moves the active panel by a fraction of what it shows. */
    public void moveByFraction(double fractionX, double fractionY) {
        move(active.get(), fractionX * width, fractionY * height);
    }

    /** Called whenever the user, and not the window's size or another image, changed a viewport. */
    void onUserChange(Runnable action) {
        userChange = action;
    }

    View view() {
        Map<PanelKind, Viewport> now = new EnumMap<>(PanelKind.class);
        viewports.forEach((kind, viewport) -> now.put(kind, viewport.get()));
        return new View(now, fitted);
    }

    void show(View view) {
        fitted = view.fitted();
        view.viewports().forEach((kind, viewport) -> viewports.get(kind).set(viewport));
        if (fitted) {
            refit();
        }
    }

    private Viewport current() {
        return of(active.get()).get();
    }

    private void change(PanelKind kind, Viewport next) {
        Viewport limited = next.within(input);
        fitted = false;
        if (linked.get()) {
            viewports.values().forEach(viewport -> viewport.set(limited));
        } else {
            viewports.get(kind).set(limited);
        }
        userChange.run();
    }
}
