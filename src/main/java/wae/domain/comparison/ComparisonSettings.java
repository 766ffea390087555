package wae.domain.comparison;

import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.timing.TimingSettings;

/**
 * How systems are compared.
 *
 * @param classes that untrained systems tell apart
 * @param picture size of the pictures that all systems are given; a system of another size fits them, outside its time
 * @param engine  that runs all of them
 * @param threads that one run may use
 * @param timing  the protocol's settings
 */
public record ComparisonSettings(int classes, PictureSize picture, Engine engine, int threads,
                                 TimingSettings timing) {

    /** @throws IllegalArgumentException with one sentence, if a number is out of its range */
    public ComparisonSettings {
        if (classes < 1 || threads < 1) {
            throw new IllegalArgumentException("classes and threads are at least 1");
        }
    }
}
