package wae.viewmodel.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.domain.run.RunSummary;

/** A line of the table of runs: the same one for as long as the run is there, whatever becomes of the run. */
public final class RunRow {

    /** The line style of a run that is in no chart. */
    public static final int NOT_DRAWN = -1;

    private final ReadOnlyObjectWrapper<RunSummary> summary;
    private final ReadOnlyIntegerWrapper style = new ReadOnlyIntegerWrapper(NOT_DRAWN);
    private String words;

    RunRow(RunSummary summary) {
        this.summary = new ReadOnlyObjectWrapper<>(summary);
    }

    /** Where the run is; never changes. */
    public Path folder() {
        return summary().folder();
    }

    /** What is known of the run. */
    public RunSummary summary() {
        return summary.get();
    }

    /** What is known of the run. */
    public ReadOnlyObjectProperty<RunSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Number of its {@link wae.chart.SeriesStyle#ofRun colour and dash} in the charts, or {@link #NOT_DRAWN}. */
    public ReadOnlyIntegerProperty styleProperty() {
        return style.getReadOnlyProperty();
    }

    void update(RunSummary next) {
        words = null;
        summary.set(next);
    }

    void style(int number) {
        style.set(number);
    }

    /** Whether all of some words, in small letters, occur in what is known of the run. */
    boolean mentions(List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        if (words == null) {
            words = words();
        }
        return wanted.stream().allMatch(words::contains);
    }

    private String words() {
        RunSummary run = summary();
        Stream<String> known = Stream.of(run.name(), run.data(), run.system(), run.stage().title(), run.state().word(),
                RunWords.started(run), run.note());
        Stream<String> settings = run.settings().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue());
        return Stream.concat(known, settings).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }
}
