package wae.viewmodel.compare;

import java.util.List;
import java.util.Locale;
import wae.domain.classification.ClassNames;
import wae.domain.classification.Scores;
import wae.words.Words;

/**
 * A class and its probability, to be shown as a bar.
 *
 * @param name        of the class
 * @param probability by softmax, 0 to 1
 */
public record ClassBar(String name, double probability) {

    /** The top classes, the first is the most probable. @param count maximum number */
    static List<ClassBar> top(Scores scores, ClassNames names, int count) {
        return scores.top(count).stream().map(ranked -> new ClassBar(names.of(ranked.index()), ranked.probability()))
                .toList();
    }

    /** Name and probability. */
    public String text() {
        return Words.of("compare.class-bar", name, percent());
    }

    /** The probability as text. */
    public String percent() {
        return String.format(Locale.ROOT, "%.1f %%", 100 * probability);
    }
}
