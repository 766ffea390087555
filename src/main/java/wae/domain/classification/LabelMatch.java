package wae.domain.classification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import wae.domain.task.Problem;

/**
 * Which score of a classifier stands for which class of a data set.
 *
 * @param scoreOf  index of the score, by class of the data
 * @param byOrder  whether only the order says so: no name of the data is known to the classifier
 */
public record LabelMatch(List<Integer> scoreOf, boolean byOrder) {

    /** Copies the list. */
    public LabelMatch {
        scoreOf = List.copyOf(scoreOf);
    }

    /**
     * Matches by name; where no name is known and the counts agree, by the numbers that classes are called by, or by order.
     *
     * @param foreign whether another program made the classifier, so that names may be another's
     * @throws Problem if some or all classes of the data are not among the classifier's
     */
    public static LabelMatch of(String classifier, ClassNames known, boolean foreign, ClassNames data) throws Problem {
        Map<String, Integer> indices = new HashMap<>();
        IntStream.range(0, known.count()).forEach(i -> put(indices, known.of(i), i));
        ImageNetLabels.words(known).forEach((word, index) -> put(indices, word, index));
        List<Integer> found = IntStream.range(0, data.count()).map(i -> index(indices, known, data.of(i))).boxed().toList();
        long missing = found.stream().filter(index -> index < 0).count();
        boolean unnamed = foreign || known.equals(ClassNames.numbered(known.count()));
        if (missing == 0 && found.stream().distinct().count() == found.size()) {
            return new LabelMatch(found, false);
        }
        if (missing == data.count() && unnamed && data.count() == known.count()) {
            return new LabelMatch(inOrder(data), true);
        }
        String unknown = data.of(Math.max(0, found.indexOf(-1)));
        throw new Problem(classifier + " does not know the class \"" + unknown + "\" of these images: " + why(known, foreign,
                data, missing < data.count()));
    }

    private static String why(ClassNames known, boolean foreign, ClassNames data, boolean some) {
        if (!foreign) {
            return "it was trained on other classes.";
        }
        return some ? "other classes are among its labels, and this one is not, or not only once."
                : "it has " + known.count() + " classes, the images have " + data.count() + ". Give its labels with --labels.";
    }

    /** Names of the classifier's scores: those of the data where these are matched by order. */
    public ClassNames named(ClassNames known, ClassNames data) {
        if (!byOrder) {
            return known;
        }
        String[] names = new String[known.count()];
        IntStream.range(0, data.count()).forEach(label -> names[scoreOf.get(label)] = data.of(label));
        return new ClassNames(List.of(names));
    }

    private static void put(Map<String, Integer> indices, String name, int index) {
        indices.merge(plain(name), index, (one, other) -> one.equals(other) ? one : ImageNetLabels.NONE);
    }

    private static int index(Map<String, Integer> indices, ClassNames known, String name) {
        int exact = known.names().indexOf(name);
        return exact >= 0 ? exact : indices.getOrDefault(plain(name), -1);
    }

    /** Folders cannot have all the signs that labels have. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_/-]+", " ").strip();
    }

    /** Classes that are called 0 to n-1, or 1 to n, are meant by that, and 10 comes after 9. */
    private static List<Integer> inOrder(ClassNames data) {
        OptionalInt lowest = data.names().stream().filter(name -> name.matches("\\d{1,7}")).mapToInt(Integer::parseInt).min();
        boolean numbers = lowest.isPresent() && data.names().stream().allMatch(name -> name.matches("\\d{1,7}"));
        List<Integer> inNumbers = numbers ? data.names().stream().map(name -> Integer.parseInt(name) - lowest.getAsInt()).toList()
                : List.of();
        boolean gapless = numbers && inNumbers.stream().allMatch(index -> index < data.count())
                && inNumbers.stream().distinct().count() == data.count();
        return gapless ? inNumbers : IntStream.range(0, data.count()).boxed().toList();
    }
}
