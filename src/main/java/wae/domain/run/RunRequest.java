package wae.domain.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wae.domain.image.Picture;
import wae.domain.training.Requirement;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSettings;

/**
 * One run to start.
 *
 * @param name      as the user calls it
 * @param settings  everything that decides the outcome
 * @param data      opened for the settings' stage
 * @param startFrom a run's folder or a model, whose networks initialise this run as far as they fit: the encoder of
 *                  stage 1 under a classifier, encoder and decoder and classifier for a joint run, or all weights of a
 *                  run of the same kind
 * @param threads   that a step may use, at least 1
 * @param probes    images that previews are made of; usually four
 */
public record RunRequest(String name, TrainingSettings settings, TrainingData data, Optional<Path> startFrom,
                         int threads, List<Picture> probes) {

    /** @throws IllegalArgumentException if there is no name or no thread */
    public RunRequest {
        name = RunName.plain(name);
        Requirement.that(!name.isEmpty(), "A run needs a name that is not blank.");
        Requirement.that(threads >= 1, "A step uses at least 1 thread, not " + threads + ".");
        probes = List.copyOf(probes);
    }
}
