package wae.domain.dataset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wae.domain.classification.ClassNames;

/**
 * How many images each class of a dataset has, damaged ones included.
 *
 * @param names      by class
 * @param training   by class
 * @param validation by class
 */
public record ClassCounts(ClassNames names, List<Integer> training, List<Integer> validation) {

    /** Of a dataset; reads labels only. */
    public static ClassCounts of(LabelledData data) {
        return new ClassCounts(data.classes(), counts(data.training(), data.classes().count()),
                counts(data.validation(), data.classes().count()));
    }

    private static List<Integer> counts(LabelledPictures pictures, int classes) {
        int[] counts = new int[classes];
        for (int i = 0; i < pictures.count(); i++) {
            counts[pictures.label(i)]++;
        }
        return IntStream.of(counts).boxed().toList();
    }

    /**
     * Such as "cat 80 + 20; dog 79 + 20".
     *
     * @param most classes that are named; the first ones
     */
    public String words(int most) {
        return IntStream.range(0, Math.min(most, names.count()))
                .mapToObj(i -> names.of(i) + " " + training.get(i) + " + " + validation.get(i)).collect(Collectors.joining("; "));
    }
}
