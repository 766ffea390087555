package wae.viewmodel.runs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import wae.domain.run.RunListing;
import wae.domain.run.RunSummary;
import wae.viewmodel.Notices;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** All runs of the folder of runs, and those of them that the table lists, in its order. */
public final class RunList {

    private static final Comparator<RunRow> NEWEST_FIRST =
            Comparator.comparing((RunRow row) -> row.summary().started()).reversed();

    private final RunsServices services;
    private final SettingsModel settings;
    private final Notices notices;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<RunRow>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<RunRow>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> leftOut = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private Comparator<RunRow> order = NEWEST_FIRST;
    private boolean reading;
    private boolean again;

    RunList(RunsServices services, SettingsModel settings, Notices notices) {
        this.services = services;
        this.settings = settings;
        this.notices = notices;
        filter.addListener((property, was, is) -> arrange());
    }

    /** Words that listed runs have in what is known of them, settings too, e.g. {@code lambda=0.1}. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** All runs. */
    public ReadOnlyObjectProperty<List<RunRow>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Those that the filter lets through, in order. */
    public ReadOnlyObjectProperty<List<RunRow>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /** Why runs in the folder are not among them, a sentence each. */
    public ReadOnlyObjectProperty<List<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /** Changes when what is known of runs has changed, such as which one is the reference. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Whether the folder has been read once: until then nobody knows that there are no runs. */
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The folder of runs. */
    public Path folder() {
        return settings.get().runsFolder();
    }

    /** Lists another folder from now on. */
    public void choose(Path folder) {
        settings.change(known -> known.withRuns(folder));
        refresh();
    }

    /** Sorts by something; {@code null} for newest first. */
    public void sort(Comparator<RunRow> by) {
        order = by == null ? NEWEST_FIRST : by.thenComparing(NEWEST_FIRST);
        arrange();
    }

    /** The reference run that others are compared with, if there is one. */
    public Optional<RunRow> reference() {
        return all.get().stream().filter(row -> row.summary().star()).findFirst();
    }

    /** Reads the folder. */
    public void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        Path folder = folder();
        services.files().start(Words.of("runs.reading"), job -> services.store().list(folder, job),
                new TaskRunner.Outcome<RunListing>() {
                    @Override
                    public void done(RunListing found) {
                        tell(found.leftOut());
                        take(found.runs());
                        ended();
                    }

                    @Override
                    public void failed(String sentence) {
                        take(List.of());
                        notices.problem(sentence);
                        ended();
                    }

                    @Override
                    public void cancelled() {
                        ended();
                    }
                });
    }

    /** Says what is left out, once for as long as it stays the same. */
    private void tell(List<String> now) {
        if (!now.isEmpty() && !now.equals(leftOut.get())) {
            notices.problem(now.size() == 1 ? now.get(0) : Words.of("runs.left-out-more", now.get(0), now.size() - 1));
        }
        leftOut.set(now);
    }

    private void ended() {
        reading = false;
        if (again) {
            again = false;
            refresh();
        }
    }

    private void take(List<RunSummary> found) {
        Map<Path, RunRow> known = new LinkedHashMap<>();
        all.get().forEach(row -> known.put(row.folder(), row));
        all.set(found.stream().map(summary -> {
            RunRow row = known.get(summary.folder());
            if (row == null) {
                return new RunRow(summary);
            }
            row.update(summary);
            return row;
        }).toList());
        read.set(true);
        changed();
    }

    /** Forgets runs that are gone. */
    void remove(Collection<RunRow> gone) {
        all.set(all.get().stream().filter(row -> !gone.contains(row)).toList());
        changed();
    }

    /** Runs have been updated. */
    void changed() {
        arrange();
        version.set(version.get() + 1);
    }

    private void arrange() {
        List<String> words = Stream.of(filter.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        listed.set(all.get().stream().filter(row -> row.mentions(words)).sorted(order).toList());
    }
}
