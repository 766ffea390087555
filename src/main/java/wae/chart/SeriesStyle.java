package wae.chart;

/**
 * Colour and dash of a series.
 *
 * @param role its colour
 * @param dash its gaps
 */
public record SeriesStyle(Role role, Dash dash) {

    private static final int COLOURS = Role.RUN_7.ordinal() - Role.RUN_1.ordinal() + 1;

    /** A solid line. */
    public static SeriesStyle of(Role role) {
        return new SeriesStyle(role, Dash.SOLID);
    }

    /** The n-th of several runs in one chart: 28 styles, first all colours solid, then dashed, and so on. */
    public static SeriesStyle ofRun(int index) {
        Role role = Role.values()[Role.RUN_1.ordinal() + index % COLOURS];
        return new SeriesStyle(role, Dash.values()[index / COLOURS % Dash.values().length]);
    }
}
