package wae.chart;

/**
 * A system of a strip.
 *
 * @param name of the system
 * @param role its colour
 * @param mark its shape, so that it is told apart without its colour
 */
public record StripSystem(String name, Role role, Mark mark) {
}
