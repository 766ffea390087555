package wae.domain.classification;

import java.util.Optional;

/**
 * How an external model is read: what its file does not say, or says in a way that the user knows better.
 *
 * @param input  what becomes of pixels
 * @param output name of the output with the scores; empty to take the one that looks like it
 * @param scores what they are; empty to tell by the graph and its values
 * @param labels what they stand for
 */
public record ModelConvention(InputConvention input, Optional<String> output, Optional<ScoreKind> scores, LabelChoice labels) {

    /** Everything but pixels as the model shows it. */
    public static ModelConvention of(InputConvention input) {
        return new ModelConvention(input, Optional.empty(), Optional.empty(), LabelChoice.AUTO);
    }

    /** The same for other pixels. */
    public ModelConvention with(InputConvention other) {
        return new ModelConvention(other, output, scores, labels);
    }
}
