package wae.domain.run;

/**
 * How fast a run was.
 *
 * @param description    of the run
 * @param stepsPerSecond over all its sessions; pauses, looks and checks left out
 */
public record RunSpeed(RunDescription description, double stepsPerSecond) {
}
