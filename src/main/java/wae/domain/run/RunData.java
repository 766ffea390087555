package wae.domain.run;

import wae.domain.dataset.DataChoice;
import wae.domain.training.TrainingData;

/**
 * What a run learned from, so that it can be found again; no path.
 *
 * @param kind        {@link DataChoice#word}
 * @param side        {@link DataChoice#side}
 * @param name        {@link TrainingData#name}
 * @param pictures    usable ones
 * @param skipped     files left out when it was opened
 * @param fingerprint hash that changes with the data
 */
public record RunData(String kind, int side, String name, int pictures, int skipped, String fingerprint) {

    /** Of opened data. */
    public static RunData of(TrainingData data) {
        return new RunData(data.choice().word(), data.choice().side(), data.name(), data.pictures(),
                data.skipped().size(), data.fingerprint());
    }
}
