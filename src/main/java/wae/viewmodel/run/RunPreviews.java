package wae.viewmodel.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import wae.domain.decomposition.Panel;
import wae.domain.image.PictureStore;
import wae.domain.run.PreviewFile;
import wae.viewmodel.Latest;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;

/**
 * The previews of the charted runs at one position along the axis: all probes of one run, or one probe of several. The
 * cursor of the charts and the previews move together; the newest previews are followed until someone goes back.
 */
public final class RunPreviews {

    /** More runs at once would be too small to see. */
    public static final int MAX_RUNS = 6;

    private final RunCharts charts;
    private final boolean allProbes;
    private final PreviewReader reader;
    private final Notices notices;
    private final Latest<List<Row>> reading;
    private final IntegerProperty index = new SimpleIntegerProperty(-1);
    private final IntegerProperty probe = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper probes = new ReadOnlyIntegerWrapper();
    private final BooleanProperty oneGain = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper newest = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final InvalidationListener update = observable -> update();
    private List<Position> positions = List.of();
    private List<Wanted> wanted = List.of();
    private boolean updating;

    /**
     * A probe as a run decomposed it.
     *
     * @param run    the run
     * @param step   steps done before
     * @param probe  from 0
     * @param panels what there is of it
     */
    public record Row(ShownRun run, long step, int probe, Map<Panel, PreviewPanel> panels) {

        /** When it was rendered, in words. */
        public String after() {
            return PreviewWords.after(step);
        }
    }

    /** Where a run has a preview. */
    private record Position(ShownRun run, long step, double x) {
    }

    /** A row to be shown: from memory, or from files. */
    private record Wanted(ShownRun run, long step, int probe, Optional<PreviewFrame> frame, List<PreviewFile> files) {

        Row row(Map<Panel, PreviewPanel> panels) {
            return new Row(run, step, probe, panels);
        }
    }

    /**
     * No previews.
     *
     * @param charts    whose runs are shown
     * @param allProbes whether all probes of one run are shown, rather than one of several runs
     * @param files     reads saved previews
     */
    public RunPreviews(RunCharts charts, boolean allProbes, PictureStore pictures, TaskRunner files, Notices notices) {
        this.charts = charts;
        this.allProbes = allProbes;
        this.notices = notices;
        reader = new PreviewReader(pictures);
        reading = new Latest<>(files, Latest.Rule.FINISH);
        charts.runsProperty().addListener((property, was, is) -> {
            was.forEach(this::leave);
            is.forEach(this::enter);
        });
        charts.versionProperty().addListener(update);
        charts.cursorProperty().addListener((property, was, is) -> moveTo(is.doubleValue()));
        index.addListener((property, was, is) -> moved());
        probe.addListener((property, was, is) -> read());
    }

    private void enter(ShownRun run) {
        run.previews().versionProperty().addListener(update);
        if (allProbes) {
            oneGain.bindBidirectional(run.previews().oneGainProperty());
        }
    }

    private void leave(ShownRun run) {
        run.previews().versionProperty().removeListener(update);
        oneGain.unbindBidirectional(run.previews().oneGainProperty());
    }

    /** Whether all probes of one run are shown, rather than one of several runs. */
    public boolean showsAllProbes() {
        return allProbes;
    }

    /** Whether new previews of a run alone show I_H under I_L's gain. */
    public BooleanProperty oneGainProperty() {
        return oneGain;
    }

    /** How many positions along the axis have previews. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Which of them is shown, from 0; -1 while there is none. */
    public IntegerProperty indexProperty() {
        return index;
    }

    /** Whether the newest is shown, now and as newer ones come. */
    public ReadOnlyBooleanProperty newestProperty() {
        return newest.getReadOnlyProperty();
    }

    /** Which probe of several runs is shown, from 0. */
    public IntegerProperty probeProperty() {
        return probe;
    }

    /** How many probes there are to choose from; 0 where all are shown. */
    public ReadOnlyIntegerProperty probesProperty() {
        return probes.getReadOnlyProperty();
    }

    /** What is shown; empty where no run has previews. */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What a run alone measured on the probes at the position, in a few sentences; empty for several runs. */
    public String words() {
        List<ShownRun> runs = charts.runsProperty().get();
        return runs.size() != 1 || rows.get().isEmpty() ? "" : PreviewWords.of(runs.get(0), rows.get().get(0).step());
    }

    /** Earlier (negative) or later previews. */
    public void move(int by) {
        if (count.get() > 0) {
            index.set(Math.max(0, Math.min(count.get() - 1, index.get() + by)));
        }
    }

    /** Shows the newest, now and as newer ones come. */
    public void follow() {
        newest.set(true);
        index.set(count.get() - 1);
        show();
    }

    /** The runs have other previews, or their steps lie elsewhere along the charts. */
    private void update() {
        List<ShownRun> runs = charts.runsProperty().get();
        Optional<Position> before = position();
        TreeMap<Double, Position> next = new TreeMap<>();
        runs.forEach(run -> run.previews().steps().forEach(step ->
                next.putIfAbsent(run.curves().x(step), new Position(run, step, run.curves().x(step)))));
        updating = true;
        positions = List.copyOf(next.values());
        probes.set(allProbes ? 0 : runs.stream().mapToInt(run -> run.previews().probes()).max().orElse(0));
        probe.set(Math.max(0, Math.min(probe.get(), probes.get() - 1)));
        count.set(positions.size());
        index.set(newest.get() || before.isEmpty() ? positions.size() - 1 : nearest(x(before.get())));
        updating = false;
        show();
    }

    private Optional<Position> position() {
        return index.get() < 0 || index.get() >= positions.size() ? Optional.empty() : Optional.of(positions.get(index.get()));
    }

    private double x(Position position) {
        return charts.runsProperty().get().contains(position.run()) ? position.run().curves().x(position.step()) : position.x();
    }

    private void moved() {
        if (!updating) {
            newest.set(index.get() >= positions.size() - 1);
            show();
        }
    }

    private void moveTo(double x) {
        if (!positions.isEmpty() && !Double.isNaN(x) && !updating) {
            index.set(nearest(x));
            show(); // the cursor stands where a preview is
        }
    }

    private int nearest(double x) {
        return IntStream.range(0, positions.size()).boxed()
                .min((a, b) -> Double.compare(Math.abs(positions.get(a).x() - x), Math.abs(positions.get(b).x() - x))).orElse(-1);
    }

    /** A run alone needs no cursor to say that its newest preview belongs to its newest step. */
    private void show() {
        position().ifPresent(position -> {
            updating = true;
            charts.cursorProperty().set(allProbes && newest.get() ? Double.NaN : position.x());
            updating = false;
        });
        read();
    }

    private void read() {
        List<Wanted> next = updating ? wanted : position().map(this::wanted).orElse(List.of());
        if (next.equals(wanted)) {
            return;
        }
        wanted = next;
        if (next.stream().allMatch(each -> each.frame().isPresent())) {
            reading.cancel();
            rows.set(next.stream().map(RunPreviews::inMemory).toList());
            return;
        }
        reading.submit("", job -> {
            List<Row> read = new ArrayList<>();
            for (Wanted each : next) {
                job.check();
                read.add(each.frame().isPresent() ? inMemory(each) : each.row(reader.read(each.files())));
            }
            return read;
        }, notices.orProblem(read -> {
            if (charts.runsProperty().get().containsAll(read.stream().map(Row::run).toList())) {
                rows.set(read);
            }
        }));
    }

    private static Row inMemory(Wanted each) {
        List<Map<Panel, PreviewPanel>> probes = each.frame().orElseThrow().probes();
        return each.row(each.probe() < probes.size() ? probes.get(each.probe()) : Map.of());
    }

    private List<Wanted> wanted(Position position) {
        if (allProbes) {
            return IntStream.range(0, position.run().previews().probes())
                    .mapToObj(each -> wanted(position.run(), position.step(), each)).toList();
        }
        return charts.runsProperty().get().stream().filter(run -> !run.previews().steps().isEmpty()).limit(MAX_RUNS)
                .map(run -> wanted(run, step(run, position.x()), probe.get())).toList();
    }

    private static Wanted wanted(ShownRun run, long step, int probe) {
        return new Wanted(run, step, probe, run.previews().frame(step), run.previews().files(step, probe));
    }

    /** The step of a run's newest preview at or before a position; of its first one, if all come later. */
    private static long step(ShownRun run, double x) {
        List<Long> steps = run.previews().steps();
        return steps.stream().filter(step -> run.curves().x(step) <= x).reduce((a, b) -> b).orElse(steps.get(0));
    }
}
