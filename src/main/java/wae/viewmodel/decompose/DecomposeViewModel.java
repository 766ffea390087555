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
import wae.viewmodel.Job;
import wae.viewmodel.Latest;
import wae.viewmodel.Notices;
import wae.viewmodel.OpenPicture;
import wae.viewmodel.SettingsModel;
import wae.viewmodel.TaskRunner;

/** The decomposition screen: a picture, split by an auto-encoder, measured, and put together again under a mix. */
public final class DecomposeViewModel {

    /** Above this the reconstruction from I_L alone is measured but not kept: it takes 12 bytes a pixel. */
    private static final long LARGE = 10_000_000;

    private final DecomposeServices services;
    private final Notices notices;
    private final PictureModel pictures;
    private final AutoEncoderInUse autoEncoder;
    private final Panels panels;
    private final FiguresModel figures = new FiguresModel();
    private final MixedReconstruction mixing;
    private final Exports exports;
    private final UndoHistory history;
    private final ReadOnlyStringWrapper waitingFor = new ReadOnlyStringWrapper("");
    private final Latest<Split> splitting;
    private final Latest<DecompositionFigures> measuring;

    /** The screen with nothing opened. */
    public DecomposeViewModel(DecomposeServices services, SettingsModel settings, Notices notices) {
        this.services = services;
        this.notices = notices;
        pictures = new PictureModel(services.pictures(), services.workers().files(), settings, notices);
        autoEncoder = new AutoEncoderInUse(services.autoEncoders(), services.workers().networks(), settings, notices);
        panels = new Panels(services.workers().painting());
        mixing = new MixedReconstruction(services, panels, figures, notices);
        exports = new Exports(services, panels, notices);
        history = new UndoHistory(mixing.mixer(), panels.viewports(), System::currentTimeMillis);
        splitting = new Latest<>(services.workers().networks(), Latest.Rule.CANCEL);
        measuring = new Latest<>(services.workers().measuring(), Latest.Rule.CANCEL);
        pictures.pictureProperty().addListener((property, was, is) -> pictureOpened(is));
        autoEncoder.autoEncoderProperty().addListener((property, was, is) -> autoEncoderChanged(is));
    }

    /** The picture that is open. */
    public PictureModel pictures() {
        return pictures;
    }

    /** The model and engine in use. */
    public AutoEncoderInUse autoEncoder() {
        return autoEncoder;
    }

    /** What the panels hold. */
    public Panels panels() {
        return panels;
    }

    /** The gains on the two channels. */
    public MixerModel mixer() {
        return mixing.mixer();
    }

    /** The figures as text. */
    public FiguresModel figures() {
        return figures;
    }

    /** Undo and redo of mixer and view. */
    public UndoHistory history() {
        return history;
    }

    /** Writing panels and figures. */
    public Exports exports() {
        return exports;
    }

    /** What empty panels wait for; empty when they wait for nothing. */
    public ReadOnlyStringProperty waitingForProperty() {
        return waitingFor.getReadOnlyProperty();
    }

    /** Splits the open picture again, e.g. after it was cancelled. */
    public void again() {
        if (pictures.pictureProperty().get() != null) {
            split(pictures.pictureProperty().get());
        }
    }

    private void autoEncoderChanged(AutoEncoder loaded) {
        figures.model(loaded, services.threads());
        again();
    }

    private void pictureOpened(OpenPicture open) {
        forget();
        DisplayGains.Mappings mappings = panels.gains().mappings();
        services.workers().painting().start("", job -> mappings.content(PanelKind.ORIGINAL, open.picture().planes()),
                original -> {
            if (pictures.pictureProperty().get() == open) {
                panels.restart(original);
                history.restart();
                split(open);
            }
        });
    }

    private void forget() {
        splitting.cancel();
        measuring.cancel();
        mixing.forget();
        exports.forget();
        figures.clear();
    }

    private void split(OpenPicture open) {
        AutoEncoder inUse = autoEncoder.autoEncoderProperty().get();
        forget();
        if (inUse == null) {
            waitingFor.set("Waiting for the auto-encoder");
            return;
        }
        waitingFor.set("Being split");
        Decomposer decomposer = new Decomposer(inUse);
        DisplayGains.Mappings mappings = panels.gains().mappings();
        splitting.submit("Splitting " + open.name(), job -> split(job, decomposer, open.picture(), mappings),
                new TaskRunner.Outcome<Split>() {
                    @Override
                    public void done(Split split) {
                        waitingFor.set(split.isLarge() ? "Not kept above 10 megapixels" : "");
                        measure(open, split);
                    }

                    @Override
                    public void failed(String sentence) {
                        waitingFor.set("Not available");
                        notices.problem(sentence);
                    }

                    @Override
                    public void cancelled() {
                        if (!splitting.busy()) {
                            waitingFor.set("Cancelled");
                        }
                    }
                });
    }

    /**
     * What came of splitting.
     *
     * @param psnrWithoutHighDb of what the decoder makes of I_L alone
     */
    private record Split(Decomposer decomposer, Decomposition decomposition, OptionalDouble psnrWithoutHighDb) {

        boolean isLarge() {
            return decomposition.picture().size().pixels() > LARGE;
        }
    }

    private Split split(Job job, Decomposer decomposer, Picture picture, DisplayGains.Mappings mappings) {
        Decomposition decomposition = decomposer.decompose(picture, job.part(0, 0.6));
        List<PanelContent> contents = List.of(
                mappings.content(PanelKind.LOW, decomposition.bands().low()),
                mappings.content(PanelKind.HIGH, decomposition.bands().high()),
                mappings.content(PanelKind.RECONSTRUCTION, decomposition.reconstruction().planes()),
                mappings.content(PanelKind.DIFFERENCE, decomposition.difference()));
        job.show(() -> {
            panels.show(contents);
            figures.decomposed(decomposition);
            mixing.decomposed(decomposer, decomposition, contents);
        });
        if (decomposition.picture().size().pixels() > LARGE) {
            return new Split(decomposer, decomposition,
                    decomposer.psnrDb(decomposition, Gains.LOW_ONLY, job.part(0.6, 1)));
        }
        Picture withoutHigh = decomposer.reconstruct(decomposition, Gains.LOW_ONLY, job.part(0.6, 1));
        PanelContent content = mappings.content(PanelKind.WITHOUT_HIGH, withoutHigh.planes());
        job.show(() -> panels.show(List.of(content)));
        return new Split(decomposer, decomposition, Psnr.of(picture, withoutHigh));
    }

    private void measure(OpenPicture open, Split split) {
        measuring.submit("Measuring " + open.name(),
                job -> DecompositionFigures.of(split.decomposition(), split.psnrWithoutHighDb()),
                notices.orProblem(measured -> {
                    mixing.measured(measured);
                    exports.measured(open.name(), split.decomposition(), measured, split.decomposer()
                            .autoEncoder());
                }));
    }
}
