package wae.viewmodel.compare;

import java.util.List;
import java.util.Locale;
import wae.domain.classification.ClassNames;
import wae.domain.classification.Scores;

/**
 * A class and how likely it is, to be shown as a bar.
 *
 * @param name        of the class
 * @param probability by softmax, 0 to 1
 */
public record ClassBar(String name, double probability) {

    /** The likeliest classes, likeliest first. @param count at most so many */
    static List<ClassBar> top(Scores scores, ClassNames names, int count) {
        return scores.top(count).stream().map(ranked -> new ClassBar(names.of(ranked.index()), ranked.probability()))
                .toList();
    }

    /** As it is read. */
    public String words() {
        return name + " " + percent();
    }

    /** The probability as it is read. */
    public String percent() {
        return String.format(Locale.ROOT, "%.1f %%", 100 * probability);
    }
}
