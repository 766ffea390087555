package wae.domain.run;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.training.TrainingState;

/**
 * A run that starts, or resumes from its last checkpoint.
 *
 * @param description as it was written down at the start
 * @param state       to resume from; what was recorded after it is dropped
 * @param probes      that previews are made of
 * @param best        best value so far of what the best state is chosen by; not a number if there is none
 * @param seconds     that its steps took so far; 0 where that was not recorded
 * @param recorder    writes on
 */
public record SavedRun(RunDescription description, TrainingState state, List<Picture> probes, double best,
                      double seconds, RunRecorder recorder) {
}
