package wae.domain.classification;

import java.util.List;
import java.util.Locale;

/** What the scores of a classifier are. */
public enum ScoreKind {
    /** Any real numbers; softmax makes probabilities of them, of a single one the sigmoid. */
    LOGITS("logits"),
    /** Probabilities that sum to one. */
    PROBABILITIES("probabilities"),
    /** A probability for each class by itself, in [0,1]; of a single one that of yes. */
    INDEPENDENT("independent probabilities");

    private final String title;

    ScoreKind(String title) {
        this.title = title;
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** As it is written in commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a word.
     *
     * @throws IllegalArgumentException with one sentence that lists the words, if there is none
     */
    public static ScoreKind of(String word) {
        for (ScoreKind kind : values()) {
            if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("there is no kind of scores \"" + word + "\"; there are "
                + String.join(", ", List.of(values()).stream().map(ScoreKind::word).toList()));
    }
}
