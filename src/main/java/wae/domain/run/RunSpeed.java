package wae.domain.run;

/**
 * How fast a run was.
 *
 * @param description    of the run
 * @param stepsPerSecond over all its sessions; pauses, previews and validation left out
 */
public record RunSpeed(RunDescription description, double stepsPerSecond) {
}
