package wae.domain.comparison;

import java.util.List;
import wae.domain.classification.SystemKind;

/**
 * A line of the paper's comparison (ImageNet, 224 x 224 pictures, single view; Chen and others, AAAI 2018). Its three
 * speed-ups (CPU, GPU, FLOPs) are different things; none is ours.
 *
 * @param system          the name that it has here
 * @param label           as printed
 * @param kind            which of the compared systems
 * @param topFiveError    %
 * @param cpuMillis       for one picture on {@link #CPU}
 * @param cpuSpeedUp      as printed
 * @param gpuMillis       for one picture on {@link #GPU}
 * @param gpuSpeedUp      as printed
 * @param printedGigaFlops as printed; the encoder seems to be left out of WAE's
 */
public record PublishedFigures(String system, String label, SystemKind kind, double topFiveError, double cpuMillis,
                               double cpuSpeedUp, double gpuMillis, double gpuSpeedUp, double printedGigaFlops) {

    /** The processor of the published times. */
    public static final String CPU = "Intel i7 3.5 GHz";
    /** The graphics card of the published times. */
    public static final String GPU = "TITAN X";

    /** All lines that are at hand, the baseline first. */
    public static final List<PublishedFigures> ALL = List.of(
            new PublishedFigures("vgg16", "VGG16 (224)", SystemKind.BASELINE, 11.65, 1289.28, 1, 6.15, 1, 15.36),
            new PublishedFigures("half-vgg16", "VGG16 (112)", SystemKind.HALF_SIZE, 15.73, 340.73, 3.78, 1.57, 3.92,
            3.89),
            new PublishedFigures("wae-vgg16", "WAE", SystemKind.WAE, 11.87, 411.63, 3.13, 2.37, 2.59, 4.11));
}
