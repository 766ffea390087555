package wae.viewmodel.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.chart.SeriesStyle;
import wae.domain.run.RunHistory;
import wae.domain.run.RunState;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.run.RunCharts;
import wae.viewmodel.run.ShownRun;
import wae.words.Words;

/**
 * The runs that a user has chosen, and those of them that are charted with all that they measured. A run has the same line
 * style for as long as it is charted.
 */
public final class DrawnRuns {

    /** More lines than this could not be told from each other. */
    public static final int MAX = 20;

    private final RunsServices services;
    private final Notices notices;
    private final RunCharts charts;
    private final ReadOnlyObjectWrapper<List<RunRow>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RunRow>> drawn = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RunRow> lead = new ReadOnlyObjectWrapper<>();
    private final Map<RunRow, ShownRun> shown = new HashMap<>();
    private final Set<RunRow> reading = new HashSet<>();
    private final Set<RunRow> listed = new HashSet<>();

    DrawnRuns(RunsServices services, RunCharts charts, Notices notices) {
        this.services = services;
        this.charts = charts;
        this.notices = notices;
    }

    /** What can be renamed, moved to the trash, and so on. */
    public ReadOnlyObjectProperty<List<RunRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Those in the charts, in the order of their line styles; at most {@link #MAX}. */
    public ReadOnlyObjectProperty<List<RunRow>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** The one of the chosen runs that was chosen last, {@code null} if there is none. */
    public ReadOnlyObjectProperty<RunRow> leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /** Whether what a charted run measured is still being read. */
    public boolean isReading() {
        return reading.stream().anyMatch(drawn.get()::contains);
    }

    /** A run as the charts show it; empty if it is in none. */
    Optional<ShownRun> shown(RunRow row) {
        return Optional.ofNullable(shown.get(row));
    }

    /**
     * Chooses runs in place of those that were.
     *
     * @param last the one of them that everything about a single run is about, {@code null} for the first
     */
    public void choose(List<RunRow> rows, RunRow last) {
        List<RunRow> stay = drawn.get().stream().filter(rows::contains).toList();
        List<RunRow> next = new ArrayList<>(stay);
        rows.stream().filter(row -> !stay.contains(row)).limit(MAX - stay.size()).forEach(next::add);
        drawn.get().stream().filter(row -> !next.contains(row)).forEach(this::erase);
        next.stream().filter(row -> !shown.containsKey(row)).forEach(row -> draw(row, freeStyle(next)));
        next.sort(Comparator.comparingInt(row -> row.styleProperty().get()));
        List<RunRow> unread = next.stream().filter(row -> !stay.contains(row) && reading.add(row)).toList();
        chosen.set(List.copyOf(rows));
        lead.set(last != null && rows.contains(last) ? last : rows.stream().findFirst().orElse(null));
        drawn.set(List.copyOf(next));
        show();
        unread.forEach(this::read);
        listPreviews();
    }

    /** Gives up runs that are gone. */
    void remove(Collection<RunRow> gone) {
        choose(chosen.get().stream().filter(row -> !gone.contains(row)).toList(), lead.get());
    }

    private static int freeStyle(List<RunRow> rows) {
        Set<Integer> taken = rows.stream().map(row -> row.styleProperty().get()).collect(Collectors.toSet());
        int style = 0;
        while (taken.contains(style)) {
            style++;
        }
        return style;
    }

    private void draw(RunRow row, int style) {
        row.style(style);
        ShownRun run = ShownRun.among(row.summary().name(), SeriesStyle.ofRun(style));
        run.curves().stepsPerEpoch(row.summary().stepsPerEpoch());
        shown.put(row, run);
    }

    private void erase(RunRow row) {
        row.style(RunRow.NOT_DRAWN);
        shown.remove(row);
        listed.remove(row);
    }

    private void show() {
        charts.show(drawn.get().stream().map(shown::get).toList());
    }

    private void read(RunRow row) {
        services.files().start(Words.of("runs.reading-metrics", row.summary().name()),
                job -> services.store().history(row.folder()), new TaskRunner.Outcome<RunHistory>() {
                    @Override
                    public void done(RunHistory history) {
                        reading.remove(row);
                        take(row, history);
                    }

                    @Override
                    public void failed(String sentence) {
                        done(RunHistory.NONE);
                        notices.problem(sentence);
                    }

                    @Override
                    public void cancelled() {
                        done(RunHistory.NONE);
                    }
                });
    }

    /** What a run has measured was read; nothing happens if the run is not charted any more. */
    void take(RunRow row, RunHistory history) {
        shown(row).ifPresent(run -> {
            run.curves().follow(history);
            charts.changed();
        });
    }

    /** Reads which previews there are of runs that were chosen just now, or that are training. */
    void listPreviews() {
        drawn.get().stream().filter(row -> listed.add(row) || row.summary().state() == RunState.RUNNING).forEach(row ->
                services.files().start("", job -> services.store().previews(row.folder()), notices.orProblem(files ->
                        shown(row).ifPresent(run -> run.previews().saved(files)))));
    }

    /** The list has been read again: runs may have other names, which the legends have. */
    void updated() {
        boolean renamed = false;
        for (RunRow row : drawn.get()) {
            ShownRun run = shown.get(row);
            if (!run.name().equals(row.summary().name())) {
                run = run.renamed(row.summary().name());
                shown.put(row, run);
                renamed = true;
            }
            run.curves().stepsPerEpoch(row.summary().stepsPerEpoch());
        }
        if (renamed) {
            show();
        }
    }
}
