package wae.view.control;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import wae.viewmodel.FrameRenderer;
import wae.viewmodel.run.RunPreviews;
import wae.words.Words;

/** {@code run-previews.fxml}: the previews of runs now or at any step, and the scrubber through them. */
public final class PreviewsController {

    private final RunPreviews previews;
    private final PreviewGrid grid;

    @FXML
    private VBox root;
    @FXML
    private HBox head;
    @FXML
    private SegmentedButton probes;
    @FXML
    private Label position;
    @FXML
    private ScrollPane scrolled;
    @FXML
    private Label words;
    @FXML
    private Slider scrubber;
    @FXML
    private ToggleButton newest;
    @FXML
    private ToggleButton oneGain;

    /** @param renderer draws the images */
    public PreviewsController(RunPreviews previews, FrameRenderer renderer) {
        this.previews = previews;
        grid = new PreviewGrid(renderer);
    }

    @FXML
    private void initialize() {
        scrolled.setContent(grid);
        for (Node part : new Node[] {head, words, oneGain}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        head.setVisible(!previews.showsAllProbes());
        oneGain.setVisible(previews.showsAllProbes());
        oneGain.selectedProperty().bindBidirectional(previews.oneGainProperty());
        scrubber.maxProperty().bind(Bindings.max(1, previews.countProperty().subtract(1)));
        scrubber.valueProperty().addListener((property, was, is) -> scrubbed((int) Math.round(is.doubleValue())));
        previews.indexProperty().addListener((property, was, is) -> scrubber.setValue(Math.max(0, is.intValue())));
        scrubber.setValue(Math.max(0, previews.indexProperty().get()));
        previews.newestProperty().addListener((property, was, is) -> newest.setSelected(is));
        newest.setSelected(previews.newestProperty().get());
        position.textProperty().bind(Bindings.createStringBinding(() -> Words.of("run.previews.position",
                previews.indexProperty().get() + 1, previews.countProperty().get()), previews.indexProperty(),
                previews.countProperty()));
        previews.probesProperty().addListener((property, was, is) -> offerProbes(is.intValue()));
        offerProbes(previews.probesProperty().get());
        previews.rowsProperty().addListener((property, was, is) -> show());
        show();
    }

    /**
     * Has the previews in a split pane, where they are now, only while there are any: a run without an encoder leaves its
     * charts the whole width.
     *
     * @param divider where the pane is divided when they come
     */
    public void showIn(SplitPane panes, double divider) {
        int index = panes.getItems().indexOf(root);
        InvalidationListener arrange = observable -> {
            boolean there = previews.countProperty().get() > 0;
            if (there && !panes.getItems().contains(root)) {
                panes.getItems().add(index, root);
                panes.setDividerPositions(divider);
            } else if (!there) {
                panes.getItems().remove(root);
            }
        };
        previews.countProperty().addListener(arrange);
        arrange.invalidated(null);
    }

    private void show() {
        grid.show(previews.rowsProperty().get(), !previews.showsAllProbes());
        words.setText(previews.words());
        words.setVisible(!words.getText().isEmpty());
    }

    private void offerProbes(int count) {
        probes.getButtons().clear();
        for (int i = 0; i < count; i++) {
            int probe = i;
            ToggleButton button = new ToggleButton(Integer.toString(i + 1));
            button.getStyleClass().add("small");
            button.setTooltip(new Tooltip(Words.of("run.previews.probe-tip", i + 1)));
            button.setSelected(previews.probeProperty().get() == i);
            button.setOnAction(event -> {
                previews.probeProperty().set(probe);
                button.setSelected(true); // one is always shown
            });
            probes.getButtons().add(button);
        }
    }

    private void scrubbed(int to) {
        if (to != previews.indexProperty().get() && to < previews.countProperty().get()) {
            previews.indexProperty().set(to);
        }
    }

    @FXML
    private void earlier() {
        previews.move(-1);
    }

    @FXML
    private void later() {
        previews.move(1);
    }

    @FXML
    private void newest() {
        previews.follow();
        newest.setSelected(true); // newer ones are followed until an older one is shown
    }
}
