package wae.chart;

/**
 * A colour by its meaning.
 *
 * @param role    what it means
 * @param opacity 0 (nothing) to 1
 */
public record Ink(Role role, double opacity) {

    /** Opaque ink. */
    public static Ink of(Role role) {
        return new Ink(role, 1);
    }

    /** The same meaning, fainter. */
    public Ink faded(double by) {
        return new Ink(role, opacity * by);
    }
}
