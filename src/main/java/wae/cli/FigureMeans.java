package wae.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import wae.domain.decomposition.DecompositionFigures;
import wae.domain.task.Counted;

/** Means of figures over pictures; a picture without a figure (an exact one has no PSNR) is left out of its mean. */
final class FigureMeans {

    private final List<DecompositionFigures> all = new ArrayList<>();

    void add(DecompositionFigures figures) {
        all.add(figures);
    }

    int count() {
        return all.size();
    }

    String line() {
        double fraction = all.stream().mapToDouble(DecompositionFigures::energyFractionHigh).average().orElse(0);
        return String.format(Locale.ROOT, "mean over %s: PSNR %s dB, without I_H %s dB, SSIM %s, energy of I_H %.2f %%",
                Counted.of(all.size(), "image"), mean(DecompositionFigures::psnrDb, 2), mean(DecompositionFigures::psnrWithoutHighDb, 2),
                mean(DecompositionFigures::ssim, 4), 100 * fraction);
    }

    private String mean(Function<DecompositionFigures, OptionalDouble> figure, int decimals) {
        return DecomposeCommand.number(all.stream().map(figure).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average(), decimals);
    }
}
