package wae.domain.chart;

import java.util.List;

/** Several series side by side: one line per x, in rising order; a cell is empty where a series has no point. */
final class SeriesCsv {

    private final List<Series> series;
    private final double[][] xs;
    private final double[][] ys;
    private final int[] sizes;
    private final int[] heads;

    private SeriesCsv(List<Series> series) {
        this.series = series;
        xs = new double[series.size()][];
        ys = new double[series.size()][];
        sizes = new int[series.size()];
        heads = new int[series.size()];
        for (int i = 0; i < series.size(); i++) {
            int size = series.get(i).size();
            xs[i] = new double[size];
            ys[i] = new double[size];
            sizes[i] = series.get(i).copy(0, size, xs[i], ys[i]);
        }
    }

    static String of(Axis x, List<Series> series) {
        return new SeriesCsv(series).write(x);
    }

    private String write(Axis axis) {
        Csv csv = new Csv().cell(axis.caption());
        series.forEach(each -> csv.cell(Axis.of(each.name(), each.unit()).caption()));
        csv.line();
        for (double x = next(); x < Double.POSITIVE_INFINITY; x = next()) {
            csv.cell(x);
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] < sizes[i] && xs[i][heads[i]] == x) {
                    csv.cell(ys[i][heads[i]++]);
                } else {
                    csv.cell("");
                }
            }
            csv.line();
        }
        return csv.toString();
    }

    private double next() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < heads.length; i++) {
            least = heads[i] < sizes[i] ? Math.min(least, xs[i][heads[i]]) : least;
        }
        return least;
    }
}
