package wae.domain.classification;

import java.util.List;
import java.util.Locale;

/**
 * The usual ways in which networks want pixel values, each as mean and scale of every channel: (value - mean) * scale,
 * of values in [0,1].
 */
public enum PixelPreset {
    /** As they are. */
    UNIT("0 to 1", false, List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0)),
    /** Ours. */
    CENTRED("minus 0.5", false, List.of(0.5, 0.5, 0.5), List.of(1.0, 1.0, 1.0)),
    /** Mean and standard deviation of ImageNet's pixels, as torchvision has it. */
    IMAGENET("ImageNet mean and std", false, List.of(0.485, 0.456, 0.406),
            List.of(1 / 0.229, 1 / 0.224, 1 / 0.225)),
    /** As TensorFlow's Inception and MobileNet. */
    SIGNED("-1 to 1", false, List.of(0.5, 0.5, 0.5), List.of(2.0, 2.0, 2.0)),
    /** Whole levels. */
    BYTES("0 to 255", false, List.of(0.0, 0.0, 0.0), List.of(255.0, 255.0, 255.0)),
    /** Levels without ImageNet's mean, blue first: the authors' networks and most of Caffe's. */
    CAFFE("0 to 255 minus ImageNet mean, BGR", true, List.of(103.939 / 255, 116.779 / 255, 123.68 / 255),
            List.of(255.0, 255.0, 255.0));

    private final String title;
    private final boolean blueFirst;
    private final List<Double> means;
    private final List<Double> scales;

    PixelPreset(String title, boolean blueFirst, List<Double> means, List<Double> scales) {
        this.title = title;
        this.blueFirst = blueFirst;
        this.means = means;
        this.scales = scales;
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** As it is written in commands and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The preset of a word.
     *
     * @throws IllegalArgumentException with one sentence that lists the words, if there is none
     */
    public static PixelPreset of(String word) {
        for (PixelPreset preset : values()) {
            if (preset.word().equals(word)) {
                return preset;
            }
        }
        throw new IllegalArgumentException("there is no way \"" + word + "\" to give pixels; there are "
                + String.join(", ", List.of(values()).stream().map(PixelPreset::word).toList()));
    }

    /** Which of red (0), green (1) and blue (2) a network's channel is. */
    int colour(int channel) {
        return blueFirst ? 2 - channel : channel;
    }

    /** What a network's channel is given for a colour value in [0,1]. */
    float value(int channel, float colour) {
        return (float) ((colour - means.get(channel)) * scales.get(channel));
    }
}
