package wae.domain.classification;

import java.util.List;
import java.util.Optional;
import wae.domain.task.Problem;

/**
 * Where the labels of an external model come from.
 *
 * @param source chosen by the user
 * @param names  by index; empty unless they come from a file
 * @param title  where they come from, in words
 */
public record LabelChoice(Source source, List<String> names, String title) {

    /** The model's own labels; without them ImageNet's where there are as many scores, or else numbers. */
    public static final LabelChoice AUTO = new LabelChoice(Source.AUTO, List.of(), "");
    /** ImageNet's. */
    public static final LabelChoice IMAGENET = new LabelChoice(Source.IMAGENET, List.of(), "imagenet");
    /** Numbers from 0. */
    public static final LabelChoice NUMBERS = new LabelChoice(Source.NUMBERS, List.of(), "numbers");

    /** Kinds of sources. */
    public enum Source {
        /** What fits. */
        AUTO,
        /** ImageNet. */
        IMAGENET,
        /** None. */
        NUMBERS,
        /** A file of the user. */
        FILE
    }

    /** Copies the list. */
    public LabelChoice {
        names = List.copyOf(names);
    }

    /** Names by index from a file. @param title of the file */
    public static LabelChoice of(List<String> names, String title) {
        return new LabelChoice(Source.FILE, names, title);
    }

    /**
     * Labels, and where they come from.
     *
     * @param names  a name for each score; of a single score for no and yes
     * @param origin in words
     */
    public record Labels(ClassNames names, String origin) {
    }

    /**
     * The labels of a model's scores.
     *
     * @param scores number of scores
     * @param own    labels in the model's file, by index; empty if there are none
     * @param model  its name
     * @throws Problem if there are not as many labels as scores
     */
    public Labels of(int scores, List<String> own, String model) throws Problem {
        return switch (source) {
            case FILE -> fitted(names, scores).map(found -> new Labels(found, "labels from " + title)).orElseThrow(() ->
                    unfit(title + " has " + names.size() + " labels", scores, model));
            case IMAGENET -> ImageNetLabels.of(scores).map(found -> new Labels(found, "ImageNet's labels")).orElseThrow(() ->
                    unfit("ImageNet has 1000 labels, or 1001 with the background", scores, model));
            case NUMBERS -> numbered(scores);
            case AUTO -> {
                Optional<Labels> known = fitted(own, scores).map(found -> new Labels(found, "labels from the model"))
                        .or(() -> ImageNetLabels.of(scores).map(found -> new Labels(found, "ImageNet's labels, as there are "
                                + scores + " scores")));
                yield known.isPresent() ? known.get() : numbered(scores);
            }
        };
    }

    private static Problem unfit(String labels, int scores, String model) {
        return new Problem(labels + ", but " + model + " gives " + scores + (scores == 1 ? " score." : " scores."));
    }

    private static Labels numbered(int scores) {
        return scores == 1 ? new Labels(new ClassNames(List.of("no", "yes")), "one score: no or yes")
                : new Labels(ClassNames.numbered(scores), "classes numbered from 0");
    }

    private static Optional<ClassNames> fitted(List<String> names, int scores) {
        if (scores == 1 && names.size() == 1) {
            return Optional.of(ClassNames.distinct(List.of("not " + names.get(0), names.get(0))));
        }
        boolean fits = names.size() == scores && scores > 1 || scores == 1 && names.size() == 2;
        return fits ? Optional.of(ClassNames.distinct(names)) : Optional.empty();
    }
}
