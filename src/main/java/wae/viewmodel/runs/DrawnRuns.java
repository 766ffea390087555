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
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.domain.run.RunHistory;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;

/**
 * The runs that a user has chosen, and those of them that lie over each other in the charts with all that they measured.
 * A run keeps its colour and dash for as long as it is drawn.
 */
public final class DrawnRuns {

    /** More lines than this could not be told from each other. */
    public static final int MAX = 20;

    private final RunsServices services;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<RunRow>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RunRow>> drawn = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<RunRow> lead = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final Map<RunRow, RunHistory> histories = new HashMap<>();
    private final Set<RunRow> reading = new HashSet<>();

    DrawnRuns(RunsServices services, Notices notices) {
        this.services = services;
        this.notices = notices;
    }

    /** What can be renamed, thrown away, and so on. */
    public ReadOnlyObjectProperty<List<RunRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Those in the charts, in the order of their looks; at most {@link #MAX}. */
    public ReadOnlyObjectProperty<List<RunRow>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** The one of the chosen runs that was chosen last, {@code null} if there is none. */
    public ReadOnlyObjectProperty<RunRow> leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /** Changes when figures of a drawn run have come in. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Whether figures of a drawn run are still being read. */
    public boolean isReading() {
        return reading.stream().anyMatch(drawn.get()::contains);
    }

    /** What a drawn run has measured; empty until it has been read. */
    Optional<RunHistory> history(RunRow row) {
        return Optional.ofNullable(histories.get(row));
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
        next.stream().filter(row -> row.lookProperty().get() == RunRow.NO_LOOK).forEach(row -> row.look(free(next)));
        next.sort(Comparator.comparingInt(row -> row.lookProperty().get()));
        List<RunRow> unread = next.stream().filter(row -> !histories.containsKey(row) && reading.add(row)).toList();
        chosen.set(List.copyOf(rows));
        lead.set(last != null && rows.contains(last) ? last : rows.stream().findFirst().orElse(null));
        drawn.set(List.copyOf(next));
        unread.forEach(this::read);
    }

    /** Gives up runs that are gone. */
    void remove(Collection<RunRow> gone) {
        choose(chosen.get().stream().filter(row -> !gone.contains(row)).toList(), lead.get());
    }

    private static int free(List<RunRow> rows) {
        Set<Integer> taken = rows.stream().map(row -> row.lookProperty().get()).collect(Collectors.toSet());
        int look = 0;
        while (taken.contains(look)) {
            look++;
        }
        return look;
    }

    private void erase(RunRow row) {
        row.look(RunRow.NO_LOOK);
        histories.remove(row);
    }

    private void read(RunRow row) {
        services.files().start("Reading the figures of " + row.summary().name(),
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

    /** Figures that were read; nothing happens if the run is not drawn any more. */
    void take(RunRow row, RunHistory history) {
        if (drawn.get().contains(row)) {
            histories.put(row, history);
            version.set(version.get() + 1);
        }
    }
}
