package wae.view.decompose;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import wae.domain.image.DisplayMapping;
import wae.view.control.PictureSurface;
import wae.view.shell.PanelTarget;
import wae.viewmodel.FrameRenderer.Frame;
import wae.viewmodel.InputPoint;
import wae.viewmodel.Viewport;
import wae.viewmodel.decompose.CompareMode;
import wae.viewmodel.decompose.PanelContent;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.decompose.Panels;
import wae.viewmodel.decompose.Viewports;
import wae.words.Words;

/** One image with its title, its legend, and the values under the pointer. */
public final class PicturePanel extends BorderPane implements PanelTarget {

    private static final double WHEEL_NOTCH = 40; // what JavaFX reports for one notch
    private static final double GRIP = 8;
    /** Narrower panels have short titles and legends. */
    private static final double NARROW = 260;

    private final PanelKind kind;
    private final Panels panels;
    private final PictureSurface surface = new PictureSurface();
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label legend = new Label();
    private final Region scale = new Region();
    private Viewport drawn;
    private double wheel;
    private double dragX;
    private double dragY;
    private boolean swiping;
    private boolean panning;

    /** An empty panel; its content follows from the view model. */
    public PicturePanel(PanelKind kind, Panels panels) {
        this.kind = kind;
        this.panels = panels;
        getStyleClass().addAll("picture-panel", "role-" + kind.role());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setId("panel-" + kind.suffix());
        setTop(header());
        setCenter(surface);
        setBottom(footer());
        setMinWidth(0); // a narrow panel clips its title, not its image
        listenToMouse();
        focusedProperty().addListener((property, was, is) -> {
            if (is) {
                viewports().activate(kind);
            }
        });
        panels.content(kind).addListener((property, was, is) -> contentChanged(is));
        panels.pointerProperty().addListener((property, was, is) -> pointerMoved());
        panels.comparisons().mode(kind).addListener((property, was, is) -> describe());
        widthProperty().addListener((property, was, is) -> {
            if (isNarrow(was.doubleValue()) != isNarrow(is.doubleValue())) {
                describe();
                pointerMoved();
            }
        });
        contentChanged(panels.content(kind).get());
    }

    /** Which panel this is. */
    public PanelKind kind() {
        return kind;
    }

    /** What is shown while there is no image. */
    public Label status() {
        return surface.status();
    }

    PictureSurface surface() {
        return surface;
    }

    /** Called when the title is clicked. */
    void onTitleClicked(Runnable action) {
        getTop().setOnMouseClicked(event -> action.run());
    }

    void show(Frame frame) {
        drawn = frame.request().viewport();
        surface.show(frame);
        pointerMoved();
    }

    private HBox header() {
        Region mark = new Region();
        mark.getStyleClass().add("role-mark");
        title.getStyleClass().add("panel-title");
        note.getStyleClass().add("panel-note");
        title.setMinWidth(Region.USE_PREF_SIZE);
        note.setMinWidth(0);
        note.setMaxWidth(Double.MAX_VALUE);
        note.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> isCompared() || note.getWidth() >= note.prefWidth(-1), note.widthProperty(), note.textProperty()));
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox header = new HBox(mark, title, note);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("panel-header");
        Tooltip.install(header, new Tooltip(Words.of("decompose.panel-help", kind.meaning())));
        return header;
    }

    private HBox footer() {
        scale.getStyleClass().add("signed-scale");
        showScale(false);
        legend.getStyleClass().add("panel-legend");
        legend.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox footer = new HBox(scale, legend);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("panel-footer");
        return footer;
    }

    private void showScale(boolean shown) {
        scale.setVisible(shown);
        scale.setManaged(shown);
    }

    private void listenToMouse() {
        surface.setOnMouseMoved(this::point);
        surface.setOnMouseExited(event -> panels.pointerProperty().set(null));
        surface.setOnScroll(this::scroll);
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(event -> surface.setCursor(Cursor.CROSSHAIR));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pan(event, true));
        addEventHandler(KeyEvent.KEY_RELEASED, event -> pan(event, false));
        surface.setCursor(Cursor.CROSSHAIR);
    }

    /** While Space is pressed, dragging pans, even where the line of a swipe could be dragged. */
    private void pan(KeyEvent event, boolean pressed) {
        if (event.getCode() == KeyCode.SPACE) {
            panning = pressed;
            surface.setCursor(pressed ? Cursor.OPEN_HAND : Cursor.CROSSHAIR);
            event.consume();
        }
    }

    private void point(MouseEvent event) {
        surface.setCursor(panning ? Cursor.OPEN_HAND : isOnSwipe(event.getX()) ? Cursor.H_RESIZE : Cursor.CROSSHAIR);
        panels.pointerProperty().set(input(event.getX(), event.getY()));
    }

    private void scroll(ScrollEvent event) {
        wheel += event.getDeltaY() / WHEEL_NOTCH;
        int steps = (int) wheel;
        if (steps != 0) {
            wheel -= steps;
            InputPoint point = input(event.getX(), event.getY());
            viewports().zoomAt(kind, steps, point.x(), point.y());
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        requestFocus();
        dragX = event.getX();
        dragY = event.getY();
        swiping = event.getButton() == MouseButton.PRIMARY && isOnSwipe(event.getX());
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.isSecondaryButtonDown()) {
            return;
        }
        if (swiping) {
            panels.comparisons().swipeProperty().set(event.getX() / surface.getWidth());
            return;
        }
        surface.setCursor(Cursor.CLOSED_HAND);
        double toScreen = surface.outputScale();
        viewports().move(kind, (dragX - event.getX()) * toScreen, (dragY - event.getY()) * toScreen);
        dragX = event.getX();
        dragY = event.getY();
    }

    private boolean isOnSwipe(double x) {
        return !panning && panels.comparisons().mode(kind).get() == CompareMode.SWIPE
                && Math.abs(x - panels.comparisons().swipeProperty().get() * surface.getWidth()) < GRIP;
    }

    private InputPoint input(double x, double y) {
        double toScreen = surface.outputScale();
        Viewport viewport = viewports().of(kind).get();
        return new InputPoint(viewport.inputX(x * toScreen, surface.frameWidth()),
                viewport.inputY(y * toScreen, surface.frameHeight()));
    }

    private Viewports viewports() {
        return panels.viewports();
    }

    private void contentChanged(PanelContent content) {
        surface.status().setVisible(content == null);
        if (content == null) {
            surface.clear();
        }
        describe();
        pointerMoved();
    }

    private static boolean isNarrow(double width) {
        return width < NARROW;
    }

    private boolean isCompared() {
        return panels.comparisons().mode(kind).get() != CompareMode.NONE;
    }

    private void describe() {
        title.setText(isNarrow(getWidth()) ? kind.shortTitle() : kind.title());
        PanelContent content = panels.content(kind).get();
        String comparison = panels.comparisons().mode(kind).get().title();
        note.setText(!comparison.isEmpty() ? comparison : content == null ? "" : content.sizeText());
        setAccessibleText(content == null ? Words.of("decompose.panel-empty", kind.title())
                : comparison.isEmpty() ? Words.of("decompose.panel-read", kind.title(), content.accessibleText())
                : Words.of("decompose.panel-compared", kind.title(), content.accessibleText(), comparison));
    }

    /** The values there, or how the panel is to be read. */
    private void pointerMoved() {
        PanelContent content = panels.content(kind).get();
        InputPoint pointer = panels.pointerProperty().get();
        String values = pointer == null || content == null ? "" : isNarrow(getWidth())
                ? content.rawValuesAt(pointer.x(), pointer.y()) : content.valuesAt(pointer.x(), pointer.y());
        showScale(content != null && values.isEmpty() && content.mapping().kind() == DisplayMapping.Kind.SIGNED);
        if (content == null) {
            legend.setText("");
            return;
        }
        legend.setText(!values.isEmpty() ? values : isNarrow(getWidth()) ? content.narrowLegend() : content.legend());
        if (drawn == null) {
            return;
        }
        double toLayout = 1 / surface.outputScale();
        double swipe = panels.comparisons().mode(kind).get() == CompareMode.SWIPE
                ? panels.comparisons().swipeProperty().get() * surface.getWidth() : -1;
        surface.mark(pointer == null ? -1 : drawn.screenX(pointer.x(), surface.frameWidth()) * toLayout,
                pointer == null ? -1 : drawn.screenY(pointer.y(), surface.frameHeight()) * toLayout, swipe);
    }
}
