package wae.domain.training;

import java.util.Optional;

/**
 * What a run was, to begin another one like it.
 *
 * @param description of the run
 * @param data        what it learned from; empty if that is a folder and where it lies now is not known
 */
public record RunPattern(RunDescription description, Optional<DataChoice> data) {
}
