package wae.domain.comparison;

import java.util.Optional;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.NetworkMemory;

/**
 * What is known of a system without running it.
 *
 * @param name         of its row
 * @param kind         which of the compared systems; empty for an external model
 * @param picture      size of the pictures that it classifies
 * @param multiplyAdds for one picture, counted from the very network that runs; empty if an operator is not known
 * @param parameters   weights, biases and statistics
 * @param memory       counted, not measured; empty if the shape of an array is not known
 * @param note         how the picture is brought to the network, and what is not known; empty when there is nothing to say
 * @param trained      whether its weights were learned; if not, only its time means anything
 * @param encoderWidth channels in the hidden layers of a learned encoder; empty if there is none
 * @param weightsHash  SHA-256 of its weights (an external model's: of the file), first 16 hex digits
 */
public record SystemFacts(String name, Optional<SystemKind> kind, PictureSize picture, Optional<Long> multiplyAdds,
                          long parameters, Optional<NetworkMemory> memory, String note, boolean trained,
                          Optional<Integer> encoderWidth, String weightsHash) {

    /** The same with more in the note. */
    SystemFacts with(String more) {
        String longer = note.isEmpty() || more.isEmpty() ? note + more : note + "; " + more;
        return new SystemFacts(name, kind, picture, multiplyAdds, parameters, memory, longer, trained, encoderWidth, weightsHash);
    }
}
