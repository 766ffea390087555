package wae.viewmodel.run;

import wae.chart.Role;
import wae.chart.SeriesStyle;

/**
 * A run as charts and previews show it.
 *
 * @param name     as users know it
 * @param style    of its lines, where it is one of several
 * @param curves   what it has measured
 * @param previews what it has rendered
 */
public record ShownRun(String name, SeriesStyle style, RunCurves curves, PreviewHistory previews) {

    /** A run alone: the colours of its lines say what they measure. */
    public static ShownRun alone(String name) {
        return new ShownRun(name, SeriesStyle.of(Role.TEXT), new RunCurves(), new PreviewHistory());
    }

    /** One of several runs: the colours of the lines say which run they belong to. */
    public static ShownRun among(String name, SeriesStyle style) {
        return new ShownRun(name, style, new RunCurves(name, style), new PreviewHistory());
    }

    /** The same run under another name, which legends have. */
    public ShownRun renamed(String next) {
        RunCurves same = new RunCurves(next, style);
        same.follow(curves.history());
        return new ShownRun(next, style, same, previews);
    }
}
