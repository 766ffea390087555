package wae.domain.run;

import java.util.Optional;
import wae.domain.dataset.DataChoice;

/**
 * What a run was trained with, to duplicate it.
 *
 * @param description of the run
 * @param data        what it learned from; empty if that is a folder and where it lies now is not known
 */
public record RunTemplate(RunDescription description, Optional<DataChoice> data) {
}
