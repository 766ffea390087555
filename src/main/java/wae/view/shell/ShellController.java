package wae.view.shell;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import wae.view.control.Ticker;
import wae.viewmodel.Job;
import wae.viewmodel.Notices;
import wae.viewmodel.SettingsModel;
import wae.words.Words;

/** {@code shell.fxml}: rail, toolbar line, content, side panel and status bar of the page that is shown. */
public final class ShellController {

    /** Progress is read this often; every change takes time from a training that may run. */
    private static final Duration SAMPLING = Duration.ofMillis(250);
    private static final int SAMPLES_PER_MEMORY = 12;
    /** A smaller step of the bar is not seen. */
    private static final double PROGRESS = 0.005;
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final double MEGABYTE = 1 << 20;
    /** News disappears by itself; problems stay. */
    private static final long NEWS_NANOS = 15_000_000_000L;

    private final List<PageView> pages;
    private final List<Command> railCommands;
    private final ObservableList<Job> jobs;
    private final Notices notices;
    private final SettingsModel settings;
    private final ToggleGroup choice = new ToggleGroup();
    private int samples;
    private long newsAt;
    private PageView page;

    @FXML
    private StackPane root;
    @FXML
    private VBox rail;
    @FXML
    private VBox top;
    @FXML
    private HBox toolbar;
    @FXML
    private HBox notice;
    @FXML
    private FontIcon noticeIcon;
    @FXML
    private Label noticeText;
    @FXML
    private StackPane content;
    @FXML
    private ScrollPane side;
    @FXML
    private HBox job;
    @FXML
    private Label jobTitle;
    @FXML
    private ProgressBar jobProgress;
    @FXML
    private Label pageStatus;
    @FXML
    private Label memory;

    /**
     * The shell.
     *
     * @param pages       in the order of the rail; the first one is shown first
     * @param railCommands at the bottom of the rail
     * @param jobs         that run now
     */
    public ShellController(List<PageView> pages, List<Command> railCommands, ObservableList<Job> jobs, Notices notices,
                           SettingsModel settings) {
        this.pages = pages;
        this.railCommands = railCommands;
        this.jobs = jobs;
        this.notices = notices;
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        pages.forEach(this::addToRail);
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        rail.getChildren().add(spring);
        railCommands.forEach(command -> rail.getChildren().add(Buttons.icon(command)));
        choice.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true); // one page is always shown
            }
        });
        noticeText.textProperty().bind(Bindings.concat(notices.problemProperty(), notices.newsProperty()));
        notice.visibleProperty().bind(noticeText.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        notices.newsProperty().addListener((property, was, is) -> newsAt = System.nanoTime());
        notices.problemProperty().addListener((property, was, is) -> noticeKind(!is.isEmpty()));
        top.getChildren().add(new OfferBar(notices));
        side.visibleProperty().bind(Bindings.createBooleanBinding(() -> settings.get().sidePanel(),
                settings.settingsProperty()));
        side.managedProperty().bind(side.visibleProperty());
        jobs.addListener((ListChangeListener<Job>) change -> sample());
        new Ticker(SAMPLING, this::sample);
        go(pages.get(0));
    }

    /** The page that is shown. */
    public PageView page() {
        return page;
    }

    /** The layer that everything lies on; overlays are added to it. */
    public StackPane root() {
        return root;
    }

    /** Shows a page. */
    public void go(PageView next) {
        page = next;
        choice.selectToggle(choice.getToggles().get(pages.indexOf(next)));
        toolbar.getChildren().setAll(next.toolbar());
        content.getChildren().setAll(next.content());
        side.setContent(next.side());
        pageStatus.textProperty().bind(next.status());
    }

    private void addToRail(PageView added) {
        ToggleButton button = new ToggleButton(added.title(), new FontIcon(added.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAlignment(Pos.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("rail-page");
        button.setToggleGroup(choice);
        button.setTooltip(new Tooltip(Words.of("shell.with-key", added.title(), "Ctrl+" + (pages.indexOf(added) + 1))));
        button.setOnAction(event -> go(added));
        rail.getChildren().add(button);
    }

    private void noticeKind(boolean problem) {
        notice.pseudoClassStateChanged(PROBLEM, problem);
        noticeIcon.setIconLiteral(problem ? "fth-alert-triangle" : "fth-check");
    }

    private void sample() {
        Job shown = jobs.isEmpty() ? null : jobs.get(jobs.size() - 1);
        job.setVisible(shown != null);
        job.setManaged(shown != null);
        if (shown != null) {
            jobTitle.setText(jobs.size() == 1 ? shown.title()
                    : Words.of("shell.jobs", shown.title(), jobs.size() - 1));
            double now = shown.progress() > 0 ? shown.progress() : ProgressBar.INDETERMINATE_PROGRESS;
            if (Math.abs(now - jobProgress.getProgress()) >= PROGRESS) {
                jobProgress.setProgress(now);
            }
        }
        if (!notices.newsProperty().get().isEmpty() && System.nanoTime() - newsAt > NEWS_NANOS) {
            notices.dismiss();
        }
        if (samples++ % SAMPLES_PER_MEMORY == 0) {
            Runtime runtime = Runtime.getRuntime();
            memory.setText(Words.of("shell.heap", megabytes(runtime.totalMemory() - runtime.freeMemory()),
                    megabytes(runtime.maxMemory())));
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE);
    }

    @FXML
    private void dismiss() {
        notices.dismiss();
    }

    @FXML
    private void cancelJob() {
        if (!jobs.isEmpty()) {
            jobs.get(jobs.size() - 1).cancel();
        }
    }
}
