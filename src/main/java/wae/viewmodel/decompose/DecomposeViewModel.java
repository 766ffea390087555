package wae.viewmodel.decompose;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import wae.domain.decomposition.AutoEncoder;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.decomposition.Gains;
import wae.domain.image.Picture;
import wae.domain.quality.Psnr;
import wae.domain.task.Monitor;
import wae.viewmodel.Job;
import wae.viewmodel.Latest;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** The Decompose page: an image is decomposed by an auto-encoder, measured, and reconstructed under the gains of the band mixer. */
public final class DecomposeViewModel {

    /** Above this the reconstruction from I_L alone is measured but not shown: it takes 12 bytes a pixel. */
    private static final long LARGE = 10_000_000;

    private final DecomposeServices services;
    private final Notices notices;
    private final PictureModel pictures;
    private final AutoEncoderInUse autoEncoder;
    private final Panels panels;
    private final MetricsModel metrics = new MetricsModel();
    private final MixerReconstruction mixer;
    private final Exports exports;
    private final UndoHistory history;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final Latest<Result> decomposing;
    private final Latest<DecompositionFigures> measuring;

    /** The page before anything is open. */
    public DecomposeViewModel(DecomposeServices services, SettingsModel settings, Notices notices) {
        this.services = services;
        this.notices = notices;
        pictures = new PictureModel(services.pictures(), services.workers().files(), settings, notices);
        autoEncoder = new AutoEncoderInUse(services.autoEncoders(), services.workers().networks(), settings, notices);
        panels = new Panels(services.workers().painting());
        mixer = new MixerReconstruction(services, panels, metrics, notices);
        exports = new Exports(services, panels, notices);
        history = new UndoHistory(mixer.mixer(), panels.viewports(), System::currentTimeMillis);
        decomposing = new Latest<>(services.workers().networks(), Latest.Rule.CANCEL);
        measuring = new Latest<>(services.workers().measuring(), Latest.Rule.CANCEL);
        pictures.pictureProperty().addListener((property, was, is) -> pictureOpened(is));
        autoEncoder.autoEncoderProperty().addListener((property, was, is) -> autoEncoderChanged(is));
    }

    /** The image that is open. */
    public PictureModel pictures() {
        return pictures;
    }

    /** The model and engine in use. */
    public AutoEncoderInUse autoEncoder() {
        return autoEncoder;
    }

    /** Content of the panels. */
    public Panels panels() {
        return panels;
    }

    /** The gains on the two channels. */
    public MixerModel mixer() {
        return mixer.mixer();
    }

    /** The metrics as text. */
    public MetricsModel metrics() {
        return metrics;
    }

    /** Undo and redo of mixer and view. */
    public UndoHistory history() {
        return history;
    }

    /** Writing panels and metrics. */
    public Exports exports() {
        return exports;
    }

    /** What empty panels show: what is under way, or why there is nothing; else empty. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Decomposes the open image again, e.g. after it was cancelled. */
    public void decomposeAgain() {
        if (pictures.pictureProperty().get() != null) {
            decompose(pictures.pictureProperty().get());
        }
    }

    private void autoEncoderChanged(AutoEncoder loaded) {
        metrics.model(loaded, autoEncoder.isBuiltIn(), services.threads());
        decomposeAgain();
    }

    private void pictureOpened(OpenPicture open) {
        clear();
        DisplayGains.Mappings mappings = panels.gains().mappings();
        services.workers().painting().start("", job -> mappings.content(PanelKind.ORIGINAL, open.picture().planes()),
                original -> {
            if (pictures.pictureProperty().get() == open) {
                panels.restart(original);
                history.restart();
                decompose(open);
            }
        });
    }

    private void clear() {
        decomposing.cancel();
        measuring.cancel();
        mixer.clear();
        exports.clear();
        metrics.clear();
    }

    private void decompose(OpenPicture open) {
        AutoEncoder inUse = autoEncoder.autoEncoderProperty().get();
        clear();
        if (inUse == null) {
            status.set(Words.of("decompose.waiting"));
            return;
        }
        status.set(Words.of("decompose.under-way"));
        Decomposer decomposer = new Decomposer(inUse);
        DisplayGains.Mappings mappings = panels.gains().mappings();
        decomposing.submit(Words.of("decompose.job", open.name()), job -> decompose(job, decomposer, open.picture(),
                mappings),
                new TaskRunner.Outcome<Result>() {
                    @Override
                    public void done(Result result) {
                        status.set(result.isLarge() ? Words.of("decompose.too-large") : "");
                        measure(open, result);
                    }

                    @Override
                    public void failed(String sentence) {
                        status.set(Words.of("decompose.not-available"));
                        notices.problem(sentence);
                    }

                    @Override
                    public void cancelled() {
                        if (!decomposing.busy()) {
                            status.set(Words.of("decompose.cancelled"));
                        }
                    }
                });
    }

    /**
     * A finished decomposition.
     *
     * @param psnrWithoutHighDb of what the decoder makes of I_L alone
     */
    private record Result(Decomposer decomposer, Decomposition decomposition, OptionalDouble psnrWithoutHighDb) {

        boolean isLarge() {
            return decomposition.picture().size().pixels() > LARGE;
        }
    }

    private Result decompose(Job job, Decomposer decomposer, Picture picture, DisplayGains.Mappings mappings) {
        Monitor progress = new ProgressStatus(job, status::set);
        Decomposition decomposition = decomposer.decompose(picture, progress.part(0, 0.6));
        List<PanelContent> contents = List.of(
                mappings.content(PanelKind.LOW, decomposition.bands().low()),
                mappings.content(PanelKind.HIGH, decomposition.bands().high()),
                mappings.content(PanelKind.RECONSTRUCTION, decomposition.reconstruction().planes()),
                mappings.content(PanelKind.DIFFERENCE, decomposition.difference()));
        job.show(() -> {
            panels.show(contents);
            metrics.decomposed(decomposition);
            mixer.decomposed(decomposer, decomposition, contents);
        });
        if (decomposition.picture().size().pixels() > LARGE) {
            return new Result(decomposer, decomposition,
                    decomposer.psnrDb(decomposition, Gains.LOW_ONLY, progress.part(0.6, 1)));
        }
        Picture withoutHigh = decomposer.reconstruct(decomposition, Gains.LOW_ONLY, progress.part(0.6, 1));
        PanelContent content = mappings.content(PanelKind.WITHOUT_HIGH, withoutHigh.planes());
        job.show(() -> panels.show(List.of(content)));
        return new Result(decomposer, decomposition, Psnr.of(picture, withoutHigh));
    }

    private void measure(OpenPicture open, Result result) {
        measuring.submit(Words.of("decompose.metrics-job", open.name()),
                job -> DecompositionFigures.of(result.decomposition(), result.psnrWithoutHighDb()),
                notices.orProblem(measured -> {
                    mixer.measured(measured);
                    exports.measured(open.name(), result.decomposition(), measured, result.decomposer()
                            .autoEncoder());
                }));
    }
}
