package wae.viewmodel.run;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import wae.domain.run.PreviewFile;

/**
 * The previews of one run by step: what it saved, as files that are read when they are shown, and what it renders while
 * one watches, in memory. Of those in memory that lie close together, on a logarithmic scale of steps, one goes when they
 * become many. On the screen's thread.
 */
public final class PreviewHistory {

    /** More are thinned out as new ones come. */
    static final int MAX = 64;

    private final NavigableMap<Long, List<PreviewFile>> files = new TreeMap<>();
    private final NavigableMap<Long, PreviewFrame> frames = new TreeMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final BooleanProperty oneGain = new SimpleBooleanProperty();
    private volatile boolean encoderFrozen;

    /** Changes when there are other previews. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Whether new previews show I_H under I_L's gain. */
    public BooleanProperty oneGainProperty() {
        return oneGain;
    }

    /** Says that the encoder is not trained, so that previews stay as they are; on any thread. */
    public void encoderFrozen(boolean frozen) {
        encoderFrozen = frozen;
    }

    boolean isEncoderFrozen() {
        return encoderFrozen;
    }

    /** Steps done before each preview, ascending. */
    public List<Long> steps() {
        TreeMap<Long, Object> all = new TreeMap<>(files);
        all.putAll(frames);
        return List.copyOf(all.keySet());
    }

    /** Number of probes. */
    int probes() {
        int saved = files.values().stream().flatMap(List::stream).mapToInt(file -> file.probe() + 1).max().orElse(0);
        return Math.max(saved, frames.values().stream().mapToInt(frame -> frame.probes().size()).max().orElse(0));
    }

    /** A preview in memory. */
    Optional<PreviewFrame> frame(long step) {
        return Optional.ofNullable(frames.get(step));
    }

    /** A probe's files of a saved preview. */
    List<PreviewFile> files(long step, int probe) {
        return files.getOrDefault(step, List.of()).stream().filter(file -> file.probe() == probe).toList();
    }

    /** What the run has saved so far. */
    public void saved(List<PreviewFile> all) {
        Map<Long, List<PreviewFile>> bySteps = all.stream().collect(Collectors.groupingBy(PreviewFile::step));
        if (!bySteps.equals(files)) {
            files.clear();
            files.putAll(bySteps);
            version.set(version.get() + 1);
        }
    }

    /** Adds a preview; those that are not older give way, as when a run was resumed from an earlier step. */
    public void add(PreviewFrame frame) {
        forgetFrom(frame.step());
        frames.put(frame.step(), frame);
        if (frames.size() > MAX) {
            thin();
        }
        version.set(version.get() + 1);
    }

    /** The run is resumed from a step: what it rendered after it is gone. */
    public void cutAfter(long step) {
        if (!files.tailMap(step, false).isEmpty() || !frames.tailMap(step, false).isEmpty()) {
            forgetFrom(step + 1);
            version.set(version.get() + 1);
        }
    }

    private void forgetFrom(long step) {
        files.tailMap(step, true).clear();
        frames.tailMap(step, true).clear();
    }

    /** Never the first nor the last. */
    private void thin() {
        List<Long> steps = List.copyOf(frames.keySet());
        int closest = 1;
        for (int i = 1; i < steps.size() - 1; i++) {
            closest = gap(steps, i) < gap(steps, closest) ? i : closest;
        }
        frames.remove(steps.get(closest));
    }

    /** How far apart the neighbours of one are, in powers of e. */
    private static double gap(List<Long> steps, int i) {
        return Math.log((steps.get(i + 1) + 1.0) / (steps.get(i - 1) + 1.0));
    }
}
