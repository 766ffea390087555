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
 * Decodes the channels again when the gains of the band mixer change: the image and its PSNR first, SSIM, which takes
 * longer, when it is ready. While the decoder works, only the newest gains wait.
 */
final class MixerReconstruction {

    private final MixerModel mixer = new MixerModel();
    private final Panels panels;
    private final MetricsModel metrics;
    private final Notices notices;
    private final Latest<Decoded> decoding;
    private final Latest<OptionalDouble> measuring;
    private Base base;
    private DecompositionFigures measured;

    MixerReconstruction(DecomposeServices services, Panels panels, MetricsModel metrics, Notices notices) {
        this.panels = panels;
        this.metrics = metrics;
        this.notices = notices;
        this.decoding = new Latest<>(services.workers().networks(), Latest.Rule.FINISH);
        this.measuring = new Latest<>(services.workers().measuring(), Latest.Rule.FINISH);
        mixer.gainsProperty().addListener((property, was, is) -> decode(is));
    }

    /** What is decoded, and the panels at gains of 1. */
    private record Base(Decomposer decomposer, Decomposition decomposition, List<PanelContent> contents) {
    }

    private record Decoded(Picture picture, List<PanelContent> contents, OptionalDouble psnrDb, double millis) {
    }

    MixerModel mixer() {
        return mixer;
    }

    void clear() {
        decoding.cancel();
        measuring.cancel();
        base = null;
        measured = null;
    }

    /** A new decomposition, to be shown under the present gains. */
    void decomposed(Decomposer decomposer, Decomposition decomposition, List<PanelContent> contents) {
        base = new Base(decomposer, decomposition, contents);
        decode(mixer.gainsProperty().get());
    }

    /** Metrics of the decomposition at gains of 1. */
    void measured(DecompositionFigures atOne) {
        measured = atOne;
        metrics.psnrGainFromHigh(atOne.psnrGainFromHighDb());
        if (mixer.gainsProperty().get().isNeutral()) {
            metrics.quality(atOne.psnrDb(), atOne.ssim());
        }
    }

    private void decode(Gains gains) {
        if (base == null) {
            return;
        }
        if (gains.isNeutral()) {
            decoding.cancel();
            measuring.cancel();
            panels.show(atGainsOfOne(base));
            metrics.decomposed(base.decomposition());
            if (measured != null) {
                metrics.quality(measured.psnrDb(), measured.ssim());
            }
            return;
        }
        Base now = base;
        DisplayGains.Mappings mappings = panels.gains().mappings();
        decoding.submit("", job -> decode(now, gains, job, mappings), notices.orProblem(decoded -> {
            if (base == now) {
                show(now, decoded);
            }
        }));
    }

    private static List<PanelContent> atGainsOfOne(Base base) {
        return base.contents().stream()
                .filter(content -> content.kind() == PanelKind.RECONSTRUCTION || content.kind() == PanelKind.DIFFERENCE)
                .toList();
    }

    private static Decoded decode(Base base, Gains gains, Job job, DisplayGains.Mappings mappings) {
        Decomposition decomposition = base.decomposition();
        long start = System.nanoTime();
        Picture decoded = base.decomposer().reconstruct(decomposition, gains, job);
        double millis = (System.nanoTime() - start) / 1e6;
        return new Decoded(decoded, List.of(mappings.content(PanelKind.RECONSTRUCTION, decoded.planes()).withGains(gains),
                mappings.content(PanelKind.DIFFERENCE, decoded.planes().minus(decomposition.picture().planes()))),
                Psnr.of(decomposition.picture(), decoded), millis);
    }

    private void show(Base now, Decoded decoded) {
        panels.show(decoded.contents());
        metrics.decoded(decoded.psnrDb(), decoded.millis());
        measuring.submit("", job -> Ssim.of(now.decomposition().picture(), decoded.picture()), ssim -> {
            if (base == now) {
                metrics.quality(decoded.psnrDb(), ssim);
            }
        });
    }
}
