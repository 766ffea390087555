package wae.domain.training;

import java.util.Map;
import wae.domain.machine.Machine;

/**
 * What a run was, so that anyone can repeat it; no absolute path, host or user name.
 *
 * @param settings    everything that decides the outcome
 * @param data        last two names of the folder of pictures
 * @param pictures    usable ones in it
 * @param skipped     files left out
 * @param fingerprint hash over names and sizes of the files
 * @param machine     it ran on
 * @param threads     that a step may use; with another number the last bits of the weights may differ
 * @param versions    of the program and the engine, by name
 */
public record RunDescription(TrainingSettings settings, String data, int pictures, int skipped, String fingerprint,
                             Machine machine, int threads, Map<String, String> versions) {
}
