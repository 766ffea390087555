package wae.domain.classification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the classes of a data set are called, in the order of their indices.
 *
 * @param names by index, no two alike
 */
public record ClassNames(List<String> names) {

    /** @throws IllegalArgumentException if there is none, or one comes twice */
    public ClassNames {
        names = List.copyOf(names);
        if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("class names must be distinct and not empty: " + names);
        }
    }

    /** Names for classes of which nothing is known: {@code class 0}, {@code class 1}, ... */
    public static ClassNames numbered(int classes) {
        return new ClassNames(IntStream.range(0, classes).mapToObj(i -> "class " + i).toList());
    }

    /** Names of which some may be alike or empty; these get their number. */
    public static ClassNames distinct(List<String> names) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        names.stream().filter(name -> name.isEmpty() || !once.add(name)).forEach(twice::add);
        return new ClassNames(IntStream.range(0, names.size()).mapToObj(i ->
                twice.contains(names.get(i)) ? (names.get(i) + " (" + i + ")").strip() : names.get(i)).toList());
    }

    /** Number of classes. */
    public int count() {
        return names.size();
    }

    /** The name of a class. */
    public String of(int index) {
        return names.get(index);
    }
}
