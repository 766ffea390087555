package wae.viewmodel.decompose;

import java.util.List;
import java.util.OptionalDouble;
import wae.domain.decomposition.Decomposer;
import wae.domain.decomposition.Decomposition;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.decomposition.Gains;
import wae.domain.image.Picture;
import wae.domain.quality.Psnr;
import wae.domain.quality.Ssim;
import wae.viewmodel.Job;
import wae.viewmodel.Latest;
import wae.viewmodel.Notices;

/**
 * Decodes the channels again as the mixer moves: the picture and its PSNR first, SSIM, which takes longer, when it is
 * ready. While the decoder works, only the newest position of the sliders waits.
 */
final class MixedReconstruction {

    private final MixerModel mixer = new MixerModel();
    private final Panels panels;
    private final FiguresModel figures;
    private final Notices notices;
    private final Latest<Mixed> decoding;
    private final Latest<OptionalDouble> measuring;
    private Base base;
    private DecompositionFigures measured;

    MixedReconstruction(DecomposeServices services, Panels panels, FiguresModel figures, Notices notices) {
        this.panels = panels;
        this.figures = figures;
        this.notices = notices;
        this.decoding = new Latest<>(services.workers().networks(), Latest.Rule.FINISH);
        this.measuring = new Latest<>(services.workers().measuring(), Latest.Rule.FINISH);
        mixer.mixProperty().addListener((property, was, is) -> mix(is));
    }

    /** What is mixed, and how it looks unmixed. */
    private record Base(Decomposer decomposer, Decomposition decomposition, List<PanelContent> contents) {
    }

    private record Mixed(Picture picture, List<PanelContent> contents, OptionalDouble psnrDb, double millis) {
    }

    MixerModel mixer() {
        return mixer;
    }

    void forget() {
        decoding.cancel();
        measuring.cancel();
        base = null;
        measured = null;
    }

    /** A new decomposition, to be shown under the mix as it is. */
    void decomposed(Decomposer decomposer, Decomposition decomposition, List<PanelContent> contents) {
        base = new Base(decomposer, decomposition, contents);
        mix(mixer.mixProperty().get());
    }

    /** Figures of the unmixed decomposition. */
    void measured(DecompositionFigures unmixed) {
        measured = unmixed;
        figures.psnrGainFromHigh(unmixed.psnrGainFromHighDb());
        if (mixer.mixProperty().get().isNeutral()) {
            figures.quality(unmixed.psnrDb(), unmixed.ssim());
        }
    }

    private void mix(Gains mix) {
        if (base == null) {
            return;
        }
        if (mix.isNeutral()) {
            decoding.cancel();
            measuring.cancel();
            panels.show(unmixed(base));
            figures.decomposed(base.decomposition());
            if (measured != null) {
                figures.quality(measured.psnrDb(), measured.ssim());
            }
            return;
        }
        Base now = base;
        DisplayGains.Mappings mappings = panels.gains().mappings();
        decoding.submit("", job -> decode(now, mix, job, mappings), notices.orProblem(mixed -> {
            if (base == now) {
                show(now, mixed);
            }
        }));
    }

    private static List<PanelContent> unmixed(Base base) {
        return base.contents().stream()
                .filter(content -> content.kind() == PanelKind.RECONSTRUCTION || content.kind() == PanelKind.DIFFERENCE)
                .toList();
    }

    private static Mixed decode(Base base, Gains mix, Job job, DisplayGains.Mappings mappings) {
        Decomposition decomposition = base.decomposition();
        long start = System.nanoTime();
        Picture mixed = base.decomposer().reconstruct(decomposition, mix, job);
        double millis = (System.nanoTime() - start) / 1e6;
        return new Mixed(mixed, List.of(mappings.content(PanelKind.RECONSTRUCTION, mixed.planes()).mixed(mix),
                mappings.content(PanelKind.DIFFERENCE, mixed.planes().minus(decomposition.picture().planes()))),
                Psnr.of(decomposition.picture(), mixed), millis);
    }

    private void show(Base now, Mixed mixed) {
        panels.show(mixed.contents());
        figures.mixed(mixed.psnrDb(), mixed.millis());
        measuring.submit("", job -> Ssim.of(now.decomposition().picture(), mixed.picture()), ssim -> {
            if (base == now) {
                figures.quality(mixed.psnrDb(), ssim);
            }
        });
    }
}
