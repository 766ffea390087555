package wae.view.train;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import wae.domain.run.RunData;
import wae.viewmodel.train.Phase;
import wae.viewmodel.train.RunInView;
import wae.viewmodel.train.TrainViewModel;
import wae.words.Words;

/** {@code train-header.fxml}: which run is shown, how far it is, what it costs, and what can be done with it. */
public final class RunHeaderController {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final TrainViewModel screen;
    private final Consumer<Path> useInDecompose;
    private final InvalidationListener phaseChanged = observable -> showPhase();
    private final ChangeListener<List<String>> skippedChanged = (property, was, is) -> showSkipped(is);
    private RunInView run;

    @FXML
    private Label title;
    @FXML
    private Label phase;
    @FXML
    private ProgressBar progress;
    @FXML
    private Label words;
    @FXML
    private Label skipped;
    @FXML
    private Label advice;
    @FXML
    private Button resume;
    @FXML
    private Button decompose;
    @FXML
    private Button back;

    /** @param useInDecompose opens a run's auto-encoder there */
    public RunHeaderController(TrainViewModel screen, Consumer<Path> useInDecompose) {
        this.screen = screen;
        this.useInDecompose = useInDecompose;
    }

    @FXML
    private void initialize() {
        for (Node node : new Node[] {progress, resume, decompose, back, words, skipped, advice}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        advice.visibleProperty().bind(advice.textProperty().isNotEmpty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.textProperty());
        title.setTooltip(whole);
        screen.shownProperty().addListener((property, was, is) -> show(is));
        screen.trainingProperty().addListener(phaseChanged);
        show(screen.shownProperty().get());
    }

    private void show(RunInView next) {
        if (run != null) {
            run.phaseProperty().removeListener(phaseChanged);
            run.skippedProperty().removeListener(skippedChanged);
        }
        run = next;
        if (run != null) {
            title.setText(run.title());
            progress.progressProperty().bind(run.progressProperty());
            progress.setVisible(!run.isOpenEnded());
            words.textProperty().bind(run.wordsProperty());
            advice.textProperty().bind(run.adviceProperty());
            run.phaseProperty().addListener(phaseChanged);
            run.skippedProperty().addListener(skippedChanged);
            showSkipped(run.skippedProperty().get());
            showPhase();
        }
    }

    private void showSkipped(List<String> images) {
        skipped.setVisible(!images.isEmpty());
        if (!images.isEmpty()) {
            skipped.setText(Words.of("train.skipped", images.size()));
            skipped.setTooltip(new Tooltip(images.stream().limit(RunData.NAMED).collect(Collectors.joining("\n"))));
        }
    }

    private void showPhase() {
        if (run == null) {
            return;
        }
        Phase now = run.phaseProperty().get();
        phase.setText(run.position().isEmpty() ? now.title() : Words.of("train.phase-position", now.title(), run.position()));
        phase.pseudoClassStateChanged(FAILED, now == Phase.FAILED);
        boolean saved = run.folder().isPresent() && !now.isUnderWay();
        resume.setVisible(saved && now.canResume());
        decompose.setVisible(saved && !run.previews().steps().isEmpty());
        back.setVisible(screen.trained() != null && screen.trained() != run);
    }

    @FXML
    private void resume() {
        run.folder().ifPresent(screen.savedRuns()::resume);
    }

    @FXML
    private void decompose() {
        run.folder().ifPresent(useInDecompose);
    }

    @FXML
    private void showTrained() {
        screen.showTrained();
    }
}
