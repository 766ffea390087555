package wae.view.runs;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import wae.view.shell.Buttons;
import wae.view.shell.Command;
import wae.viewmodel.runs.RunPreviews;

/** What drawn runs made of a probe picture, under each other, and the scrubber through the run. */
final class PicturePane extends VBox {

    private final RunPreviews previews;
    private final VBox strips = new VBox();
    private final SegmentedButton probes = new SegmentedButton();
    private final Label place = new Label();

    PicturePane(RunPreviews previews, Command earlier, Command later) {
        this.previews = previews;
        getStyleClass().add("run-pictures");
        Slider scrubber = new Slider();
        scrubber.setId("scrubber");
        scrubber.setMajorTickUnit(1);
        scrubber.setBlockIncrement(1);
        scrubber.setAccessibleText("Pictures through the run");
        scrubber.setTooltip(new Tooltip("Pictures and the charts' cursor move together   Ctrl+Left, Ctrl+Right"));
        scrubber.maxProperty().bind(Bindings.max(1, previews.countProperty().subtract(1)));
        scrubber.valueProperty().addListener((property, was, is) -> scrubbed((int) Math.round(is.doubleValue())));
        previews.indexProperty().addListener((property, was, is) -> scrubber.setValue(Math.max(0, is.intValue())));
        scrubber.setValue(Math.max(0, previews.indexProperty().get()));
        HBox.setHgrow(scrubber, Priority.ALWAYS);
        HBox line = new HBox(Buttons.icon(earlier), scrubber, Buttons.icon(later));
        line.setAlignment(Pos.CENTER_LEFT);
        Label probe = new Label("Probe");
        probe.getStyleClass().add("muted");
        HBox head = new HBox(probe, probes, Buttons.spring(), place);
        head.getStyleClass().add("pictures-head");
        place.getStyleClass().add("number");
        ScrollPane scrolled = new ScrollPane(strips);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        strips.getStyleClass().add("strips");
        getChildren().addAll(head, scrolled, line);
        previews.probesProperty().addListener((property, was, is) -> offerProbes(is.intValue()));
        offerProbes(previews.probesProperty().get());
        previews.stripsProperty().addListener((property, was, is) -> show(is));
        show(previews.stripsProperty().get());
    }

    private void scrubbed(int to) {
        if (to != previews.indexProperty().get() && to < previews.countProperty().get()) {
            previews.indexProperty().set(to);
        }
    }

    private void offerProbes(int count) {
        probes.getButtons().clear();
        for (int i = 0; i < count; i++) {
            int probe = i;
            ToggleButton button = new ToggleButton(Integer.toString(i + 1));
            button.setTooltip(new Tooltip("Probe picture " + (i + 1)));
            button.setSelected(previews.probeProperty().get() == i);
            button.setOnAction(event -> {
                previews.probeProperty().set(probe);
                button.setSelected(true); // one is always shown
            });
            probes.getButtons().add(button);
        }
    }

    private void show(List<RunPreviews.Strip> shown) {
        strips.getChildren().setAll(shown.stream().map(StripView::new).toList());
        place.setText((previews.indexProperty().get() + 1) + " of " + previews.countProperty().get());
    }
}
