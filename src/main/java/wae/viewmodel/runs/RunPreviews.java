package wae.viewmodel.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import wae.domain.decomposition.Panel;
import wae.domain.task.Problem;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunState;
import wae.viewmodel.Job;
import wae.viewmodel.TaskRunner;

/**
 * What drawn runs made of a probe picture, beside each other at one place along the charts: the charts' cursor and the
 * pictures move together.
 */
public final class RunPreviews {

    /** More runs at once would be too small to see. */
    public static final int MAX_RUNS = 6;

    private final RunsServices services;
    private final DrawnRuns drawn;
    private final RunCharts charts;
    private final ShotReader reader;
    private final Map<RunRow, List<PreviewFile>> files = new HashMap<>();
    private final IntegerProperty index = new SimpleIntegerProperty(-1);
    private final IntegerProperty probe = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper probes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<Strip>> strips = new ReadOnlyObjectWrapper<>(List.of());
    private List<Double> places = List.of();
    private boolean newest = true;
    private boolean updating;
    private Job reading;

    /**
     * A run's look at the probe.
     *
     * @param row   the run
     * @param step  steps done before
     * @param shots by what they show, in the order of {@link Panel}
     */
    public record Strip(RunRow row, long step, List<Shot> shots) {
    }

    RunPreviews(RunsServices services, DrawnRuns drawn, RunCharts charts) {
        this.services = services;
        this.drawn = drawn;
        this.charts = charts;
        reader = new ShotReader(services.pictures());
        drawn.drawnProperty().addListener((property, was, is) -> list());
        charts.alongProperty().addListener((property, was, is) -> update());
        charts.cursorProperty().addListener((property, was, is) -> moveTo(is.doubleValue()));
        index.addListener((property, was, is) -> moved());
        probe.addListener((property, was, is) -> read());
    }

    /** How many places along the charts have pictures. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Which of them is shown, from 0; -1 while there is none. */
    public IntegerProperty indexProperty() {
        return index;
    }

    /** Which probe picture is shown, from 0. */
    public IntegerProperty probeProperty() {
        return probe;
    }

    /** How many probe pictures there are. */
    public ReadOnlyIntegerProperty probesProperty() {
        return probes.getReadOnlyProperty();
    }

    /** The pictures, a run each; empty where no drawn run has any. */
    public ReadOnlyObjectProperty<List<Strip>> stripsProperty() {
        return strips.getReadOnlyProperty();
    }

    /** Earlier (negative) or later pictures. */
    public void move(int by) {
        if (count.get() > 0) {
            index.set(Math.max(0, Math.min(count.get() - 1, index.get() + by)));
        }
    }

    /** Reads which pictures there are: other runs are drawn, or those that are have got further. */
    void list() {
        List<RunRow> rows = drawn.drawnProperty().get();
        files.keySet().retainAll(rows);
        List<RunRow> unknown = rows.stream()
                .filter(row -> !files.containsKey(row) || row.summary().state() == RunState.RUNNING).toList();
        services.files().start("", job -> files(unknown), new TaskRunner.Outcome<Map<RunRow, List<PreviewFile>>>() {
            @Override
            public void done(Map<RunRow, List<PreviewFile>> found) {
                found.keySet().retainAll(drawn.drawnProperty().get());
                files.putAll(found);
                update();
            }

            @Override
            public void failed(String sentence) {
                update(); // a run without pictures is still a run
            }
        });
    }

    private Map<RunRow, List<PreviewFile>> files(List<RunRow> rows) throws Problem {
        Map<RunRow, List<PreviewFile>> found = new HashMap<>();
        for (RunRow row : rows) {
            found.put(row, services.store().previews(row.folder()));
        }
        return found;
    }

    private void update() {
        updating = true;
        double before = index.get() < 0 || index.get() >= places.size() ? Double.NaN : places.get(index.get());
        TreeSet<Double> next = new TreeSet<>();
        files.forEach((row, all) -> all.forEach(file -> next.add(charts.x(row, file.step()))));
        places = List.copyOf(next);
        probes.set(files.values().stream().flatMap(List::stream).mapToInt(file -> file.probe() + 1).max().orElse(0));
        probe.set(Math.max(0, Math.min(probe.get(), probes.get() - 1)));
        count.set(places.size());
        index.set(newest || Double.isNaN(before) ? places.size() - 1 : nearest(before));
        updating = false;
        show();
    }

    private void moved() {
        if (!updating) {
            newest = index.get() >= places.size() - 1;
            show();
        }
    }

    private void moveTo(double x) {
        if (!places.isEmpty() && !Double.isNaN(x) && !updating) {
            int nearest = nearest(x);
            index.set(nearest);
            charts.cursorProperty().set(places.get(nearest));
        }
    }

    private int nearest(double x) {
        int nearest = places.size() - 1;
        for (int i = 0; i < places.size(); i++) {
            nearest = Math.abs(places.get(i) - x) < Math.abs(places.get(nearest) - x) ? i : nearest;
        }
        return nearest;
    }

    private void show() {
        if (index.get() >= 0 && index.get() < places.size()) {
            updating = true;
            charts.cursorProperty().set(places.get(index.get()));
            updating = false;
        }
        read();
    }

    private record Wanted(RunRow row, long step, List<PreviewFile> files) {
    }

    private void read() {
        if (updating) {
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        List<Wanted> wanted = wanted();
        reading = services.files().start("", job -> {
            List<Strip> read = new ArrayList<>();
            for (Wanted each : wanted) {
                job.check();
                read.add(new Strip(each.row(), each.step(), reader.read(each.files())));
            }
            return read;
        }, strips::set);
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (RunRow row : drawn.drawnProperty().get()) {
            OptionalLong step = wanted.size() < MAX_RUNS ? step(row) : OptionalLong.empty();
            if (step.isPresent()) {
                wanted.add(new Wanted(row, step.getAsLong(), files.get(row).stream()
                        .filter(file -> file.step() == step.getAsLong() && file.probe() == probe.get()).toList()));
            }
        }
        return wanted;
    }

    /** The step of the newest look at or before the place; the first one, if all come later. */
    private OptionalLong step(RunRow row) {
        List<PreviewFile> all = files.getOrDefault(row, List.of());
        double place = index.get() < 0 || index.get() >= places.size() ? Double.NaN : places.get(index.get());
        OptionalLong before = all.stream().mapToLong(PreviewFile::step).filter(step -> charts.x(row, step) <= place).max();
        return before.isPresent() ? before : all.stream().mapToLong(PreviewFile::step).min();
    }
}
