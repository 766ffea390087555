package wae.domain.comparison;

import java.util.HashSet;
import java.util.List;
import wae.domain.classification.Systems;
import wae.domain.image.PictureSize;
import wae.domain.network.Engine;
import wae.domain.timing.TimingSettings;

/**
 * What is compared, and how.
 *
 * @param systems names as {@link Systems} knows them; the first is what speed-ups refer to
 * @param classes that each tells apart
 * @param picture size of the pictures
 * @param engine  that runs all of them
 * @param threads that one run may use
 * @param timing  the protocol's settings
 */
public record ComparisonSettings(List<String> systems, int classes, PictureSize picture, Engine engine, int threads,
                                 TimingSettings timing) {

    /** @throws IllegalArgumentException with one sentence, if there is no such comparison */
    public ComparisonSettings {
        systems = List.copyOf(systems);
        if (systems.isEmpty() || new HashSet<>(systems).size() < systems.size()) {
            throw new IllegalArgumentException("name each system to compare once, at least one");
        }
        if (classes < 1 || threads < 1) {
            throw new IllegalArgumentException("classes and threads are at least 1");
        }
        systems.forEach(name -> Systems.of(name, classes, picture));
    }
}
