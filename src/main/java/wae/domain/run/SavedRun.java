package wae.domain.run;

import java.util.List;
import wae.domain.image.Picture;
import wae.domain.training.TrainingState;

/**
 * A run that begins, or goes on where it was kept last.
 *
 * @param description as it was written down at the start
 * @param state       to go on from; what was recorded behind it is gone
 * @param probes      that it is looked at with
 * @param best        best value so far of what the best state is chosen by; not a number if there is none
 * @param seconds     that its steps took so far; 0 where that was not recorded
 * @param recorder    writes on
 */
public record SavedRun(RunDescription description, TrainingState state, List<Picture> probes, double best,
                      double seconds, RunRecorder recorder) {
}
