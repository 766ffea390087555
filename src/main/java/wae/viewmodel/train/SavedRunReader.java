package wae.viewmodel.train;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import wae.domain.image.Picture;
import wae.domain.image.DisplayMapping;
import wae.domain.image.PictureStore;
import wae.domain.task.Problem;
import wae.domain.run.PreviewFile;
import wae.domain.run.RunHistory;
import wae.domain.run.RunSpeed;
import wae.domain.run.RunStore;
import wae.domain.run.RunSummary;
import wae.viewmodel.Job;
import wae.viewmodel.decompose.PanelKind;
import wae.viewmodel.Raster;
import wae.viewmodel.Thousands;

/** Reads runs from their folders, to be looked at. */
final class SavedRunReader {

    /** Older runs say little of how fast the next one is. */
    private static final int MAX_PACES = 50;

    private final RunStore store;
    private final PictureStore pictures;

    SavedRunReader(RunStore store, PictureStore pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    /** A run as it stands; its looks follow with {@link #frames}. */
    RunInView open(Path folder, LongSupplier memory) throws Problem {
        RunSummary summary = store.summary(folder);
        RunInView run = new RunInView(summary.name(), "", memory);
        RunHistory history = store.history(folder);
        run.curves().stepsPerEpoch(summary.stepsPerEpoch());
        run.curves().add(history);
        run.folder(folder);
        run.phase(Phase.of(summary.state()));
        run.progress((double) summary.stepsDone() / Math.max(1, summary.steps()));
        run.words(Thousands.grouped(summary.stepsDone()) + " of " + DataWords.count(summary.steps(), "step")
                + "  \u00b7  " + summary.system() + " on " + summary.data() + rest(summary, history));
        return run;
    }

    /** How long the rest will take, if it goes on. */
    private static String rest(RunSummary run, RunHistory history) {
        double took = history.secondsAt(run.stepsDone() - 1.0);
        return !run.state().canResume() || took <= 0 ? "" : "  \u00b7  about "
                + StatusWords.time(Duration.ofSeconds(Math.round(took / run.stepsDone() * (run.steps() - run.stepsDone()))))
                + " left";
    }

    /**
     * What runs before say of the next one.
     *
     * @param names that they have
     * @param paces of the newest ones, newest first
     */
    record Before(List<String> names, List<RunSpeed> paces) {
    }

    /** Looks through a folder of runs. */
    Before before(Path runs, Job job) throws Problem {
        List<RunSummary> all = store.list(runs, job).runs();
        List<RunSpeed> paces = new ArrayList<>();
        for (RunSummary run : all.stream().limit(MAX_PACES).toList()) {
            store.pace(run.folder()).ifPresent(paces::add);
        }
        return new Before(all.stream().map(RunSummary::name).toList(), paces);
    }

    /** The looks that were kept, oldest first; those that cannot be read are left out. */
    List<PreviewFrame> frames(Path folder, Job job) throws Problem {
        Map<Long, Map<Integer, List<PreviewFile>>> bySteps = new TreeMap<>();
        for (PreviewFile file : store.previews(folder)) {
            bySteps.computeIfAbsent(file.step(), step -> new TreeMap<>())
                    .computeIfAbsent(file.probe(), probe -> new ArrayList<>()).add(file);
        }
        Map<Path, Picture> inputs = new HashMap<>(); // of which many frames share one
        List<PreviewFrame> frames = new ArrayList<>();
        for (Map.Entry<Long, Map<Integer, List<PreviewFile>>> step : bySteps.entrySet()) {
            job.check();
            List<PreviewFrame.Row> rows = new ArrayList<>();
            for (List<PreviewFile> panels : step.getValue().values()) {
                rows.add(row(panels, inputs));
            }
            frames.add(new PreviewFrame(step.getKey(), rows));
        }
        frames.sort(Comparator.comparingLong(PreviewFrame::step));
        return frames;
    }

    private PreviewFrame.Row row(List<PreviewFile> panels, Map<Path, Picture> inputs) throws Problem {
        Map<PanelKind, Picture> pixels = new EnumMap<>(PanelKind.class);
        Map<PanelKind, Raster> shown = new EnumMap<>(PanelKind.class);
        Map<PanelKind, String> captions = new EnumMap<>(PanelKind.class);
        for (PreviewFile panel : panels) {
            PanelKind kind = PanelKind.valueOf(panel.panel().name());
            if (!inputs.containsKey(panel.file())) {
                inputs.put(panel.file(), pictures.read(panel.file()));
            }
            Picture picture = inputs.get(panel.file());
            pixels.put(kind, picture);
            shown.put(kind, new Raster(picture.size(),
                    new Raster(picture.planes(), DisplayMapping.PICTURE, 1).pixels(), kind.inputPixels()));
            captions.put(kind, panel.mapping().equals(DisplayMapping.PICTURE) ? picture.size().width() + " px"
                    : "\u00d7" + StatusWords.figures(panel.mapping().gain()));
        }
        if (pixels.containsKey(PanelKind.ORIGINAL) && pixels.containsKey(PanelKind.RECONSTRUCTION)) {
            captions.put(PanelKind.RECONSTRUCTION,
                    PreviewFrame.psnr(pixels.get(PanelKind.ORIGINAL), pixels.get(PanelKind.RECONSTRUCTION)));
        }
        return new PreviewFrame.Row(shown, captions);
    }
}
