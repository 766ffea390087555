package wae.domain.machine;

/**
 * One thing that is known about an engine or the machine, for people to read.
 *
 * @param label what it is
 * @param value with its unit
 */
public record Fact(String label, String value) {
}
