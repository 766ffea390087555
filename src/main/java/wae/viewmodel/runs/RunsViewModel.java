package wae.viewmodel.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import wae.domain.run.RunState;
import wae.domain.run.RunSummary;
import wae.domain.training.Metric;
import wae.domain.training.Stage;
import wae.viewmodel.Notices;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.run.ChartFiles;
import wae.viewmodel.run.RunCharts;
import wae.viewmodel.run.RunPreviews;
import wae.words.Words;

/** The Runs page. */
public final class RunsViewModel {

    private final RunsServices services;
    private final Notices notices;
    private final ChartFiles chartFiles;
    private final RunList list;
    private final DrawnRuns drawn;
    private final RunCharts charts = RunCharts.ofManyRuns();
    private final RunPreviews previews;
    private final RunChanges changes;
    private final RunWatch watch;
    private final ObjectProperty<ValueChoice> value = new SimpleObjectProperty<>(ValueChoice.BEST);
    private final BooleanProperty differencesOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<RunSummary> lead = new ReadOnlyObjectWrapper<>();

    /** Nothing is read yet; see {@link RunList#refresh}. */
    public RunsViewModel(RunsServices services, SettingsModel settings, Notices notices) {
        this.services = services;
        this.notices = notices;
        chartFiles = new ChartFiles(services.writer(), services.files(), notices);
        list = new RunList(services, settings, notices);
        drawn = new DrawnRuns(services, charts, notices);
        previews = new RunPreviews(charts, false, services.pictures(), services.files(), notices);
        changes = new RunChanges(services, list, drawn, notices);
        watch = new RunWatch(services, list, drawn, System::nanoTime);
        ChangeListener<RunSummary> updated = (property, was, is) -> lead.set(is);
        drawn.leadProperty().addListener((property, was, is) -> {
            if (was != null) {
                was.summaryProperty().removeListener(updated);
            }
            if (is != null) {
                is.summaryProperty().addListener(updated);
            }
            lead.set(is == null ? null : is.summary());
        });
        list.versionProperty().addListener((property, was, is) -> drawn.updated());
        list.allProperty().addListener((property, was, is) ->
                drawn.remove(was.stream().filter(row -> !is.contains(row)).toList()));
    }

    /** The table. */
    public RunList list() {
        return list;
    }

    /** The chosen runs. */
    public DrawnRuns drawn() {
        return drawn;
    }

    /** The charts. */
    public RunCharts charts() {
        return charts;
    }

    /** The previews. */
    public RunPreviews previews() {
        return previews;
    }

    /** What can be done to runs. */
    public RunChanges changes() {
        return changes;
    }

    /** Which of a metric's values the table shows. */
    public ObjectProperty<ValueChoice> valueProperty() {
        return value;
    }

    /** Whether settings that all chosen runs share are left out. */
    public BooleanProperty differencesOnlyProperty() {
        return differencesOnly;
    }

    /** What is known of the run that was chosen last, {@code null} if none is chosen. */
    public ReadOnlyObjectProperty<RunSummary> leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /** What any run has measured, in the order of files: the table's columns. */
    public List<Metric> metrics() {
        return Stream.of(Metric.values()).filter(metric -> list.allProperty().get().stream()
                .anyMatch(row -> row.summary().last().containsKey(metric))).toList();
    }

    /** A metric in the table. */
    public MetricCell cell(RunRow row, Metric metric) {
        Optional<RunRow> reference = list.reference().filter(other -> other != row);
        return MetricCell.of(metric, value(row, metric), reference.map(other -> value(other, metric)).orElse(null));
    }

    /** A metric's value that the table shows, in the metric's unit; {@code null} where there is none. */
    public Double value(RunRow row, Metric metric) {
        if (value.get() == ValueChoice.CURSOR) {
            return drawn.shown(row).map(run -> run.curves().at(metric, charts.cursorProperty().get()))
                    .filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble).orElse(null);
        }
        Map<Metric, Double> known = value.get() == ValueChoice.LAST ? row.summary().last() : row.summary().best();
        return known.containsKey(metric) ? Double.valueOf(metric.shown(known.get(metric))) : null;
    }

    /** Settings of the charted runs beside each other, in the order of their line styles. */
    public List<SettingLine> settings() {
        List<RunSummary> runs = drawn.drawnProperty().get().stream().map(RunRow::summary).toList();
        return runs.isEmpty() ? List.of() : SettingLine.of(runs, differencesOnly.get() && runs.size() > 1);
    }

    /** How many runs there are, and how many of them are listed, chosen and charted. */
    public StringBinding status() {
        return Bindings.createStringBinding(this::counts, list.readProperty(), list.allProperty(), list.listedProperty(),
                list.leftOutProperty(), drawn.chosenProperty());
    }

    private String counts() {
        int all = list.allProperty().get().size();
        int listed = list.listedProperty().get().size();
        int unreadable = list.leftOutProperty().get().size();
        int chosen = drawn.chosenProperty().get().size();
        return !list.readProperty().get() ? "" : Words.of("runs.status",
                listed == all ? RunWords.runs(all) : Words.of("runs.listed-of", listed, RunWords.runs(all)), unreadable, chosen,
                chosen > DrawnRuns.MAX ? DrawnRuns.MAX : 0);
    }

    /** Takes over what is new of runs that are training; called about once a second while the page is shown. */
    public void sample() {
        watch.sample(() -> {
            list.changed();
            drawn.listPreviews();
        });
    }

    /** Writes a chart. @param content made when it is written */
    public void save(Path file, Supplier<byte[]> content) {
        chartFiles.save(file, content);
    }

    /** Shows the page on which runs are started. */
    public void train() {
        services.actions().train().run();
    }

    /** Takes the settings of a new run from the one that was chosen last, and initialises it from that. */
    public void duplicate() {
        withLead(services.actions().duplicate());
    }

    /** Resumes the one that was chosen last. */
    public void resume() {
        withLead(services.actions().resume());
    }

    /** Decomposes images with its auto-encoder. */
    public void decompose() {
        withLead(services.actions().decompose());
    }

    /** Compares the classifiers of all charted runs. */
    public void compare() {
        drawn.drawnProperty().get().stream().filter(row -> hasClassifier(row.summary()))
                .forEach(row -> services.actions().compare().accept(row.folder()));
    }

    /** Opens its folder. */
    public void show() {
        withLead(folder -> services.files().start("", job -> {
            services.actions().show().show(folder);
            return null;
        }, notices.orProblem(nothing -> { })));
    }

    private void withLead(Consumer<Path> action) {
        if (lead.get() != null) {
            action.accept(lead.get().folder());
        }
    }

    /** Whether a run is chosen. */
    public BooleanBinding chosen() {
        return lead.isNotNull();
    }

    /** Whether a new run can be initialised from the one that was chosen last. */
    public BooleanBinding canDuplicate() {
        return of(run -> run.state() != RunState.RUNNING);
    }

    /** Whether it has steps left and is not trained. */
    public BooleanBinding canResume() {
        return of(run -> run.state().canResume());
    }

    /** Whether it has an auto-encoder, with a decoder. */
    public BooleanBinding canDecompose() {
        return of(run -> run.stage() == Stage.AUTO_ENCODER
                || run.stage() == Stage.JOINT && !run.settings().getOrDefault("gamma", "0.0").equals("0.0"));
    }

    /** Whether any charted run has a classifier. */
    public BooleanBinding canCompare() {
        return Bindings.createBooleanBinding(() -> drawn.drawnProperty().get().stream().map(RunRow::summary)
                .anyMatch(RunsViewModel::hasClassifier), drawn.drawnProperty());
    }

    private static boolean hasClassifier(RunSummary run) {
        return run.stage() != Stage.AUTO_ENCODER;
    }

    private BooleanBinding of(Predicate<RunSummary> what) {
        return Bindings.createBooleanBinding(() -> lead.get() != null && what.test(lead.get()), lead);
    }
}
