package wae.domain.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import wae.domain.machine.Machine;
import wae.domain.training.TrainingSettings;

/**
 * What a run was, so that anyone can repeat it; no absolute path, host or user name.
 *
 * @param name      as the user called it at first
 * @param started   when it first began
 * @param settings  everything that decides the outcome
 * @param data      what it learned from
 * @param classes   names of the classes, empty for an auto-encoder
 * @param startFrom name of the run or model that it began with, empty if it began anew
 * @param machine   it began on
 * @param threads   that a step may use; with another number the last bits of the weights may differ
 * @param versions  of the program and the engine, by name
 */
public record RunDescription(String name, Instant started, TrainingSettings settings, RunData data,
                             List<String> classes, String startFrom, Machine machine, int threads,
                             Map<String, String> versions) {

    /** Names in one line each, whoever wrote them. */
    public RunDescription {
        name = RunName.plain(name);
    }
}
