package wae.viewmodel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wae.chart.Mark;
import wae.chart.ScatterPoint;
import wae.domain.classification.TopRank;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.DataAccuracy;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.PublishedFigures;
import wae.words.Words;

/**
 * Accuracy against latency: systems that were evaluated, and those of the paper where they are comparable.
 *
 * @param rank   of the errors
 * @param points those of the paper first, which gives top-5 errors only
 */
public record AccuracyPoints(TopRank rank, List<ScatterPoint> points) {

    /** Half the width of a 95 % interval in standard errors. */
    private static final double INTERVAL = 1.96;

    /** @param chosen empty for the one that suits the classifiers */
    static AccuracyPoints of(List<Measurement> shown, Optional<TopRank> chosen) {
        TopRank rank = chosen.orElseGet(() -> usual(shown));
        List<ScatterPoint> points = new ArrayList<>();
        if (rank == TopRank.FIVE) {
            PublishedFigures.ALL.forEach(line -> points.add(ScatterPoint.published(line.label(),
                    SystemRoles.of(line.kind()), SystemRoles.mark(line.kind()),
                    Words.of("compare.paper-machine", PublishedFigures.CPU), line.cpuMillis(), line.topFiveError())));
        }
        shown.forEach(measurement -> measurement.rows().forEach(row -> row.accuracy()
                .ifPresent(found -> points.add(point(measurement, row, found, rank)))));
        return new AccuracyPoints(rank, points);
    }

    /** Of the system with the fewest classes; without any, that of the paper. */
    private static TopRank usual(List<Measurement> shown) {
        return shown.stream().flatMap(measurement -> measurement.rows().stream()).flatMap(row -> row.accuracy().stream())
                .map(found -> found.classes().map(TopRank::usual).orElse(TopRank.ONE))
                .min(TopRank::compareTo).orElse(TopRank.FIVE);
    }

    /** The title of the axis. */
    public String quantity() {
        return rank == TopRank.ONE ? Words.of("compare.top-one-axis") : Words.of("compare.top-five-axis");
    }

    /** Whether the points of the paper are among them, and why not. */
    public String paperNote() {
        return rank == TopRank.FIVE ? Words.of("compare.paper-shown") : Words.of("compare.paper-hidden");
    }

    private static ScatterPoint point(Measurement shown, ComparedRow row, DataAccuracy found, TopRank rank) {
        double batch = row.timing().batch();
        double fraction = rank.of(found.accuracy());
        double error = 100 * (1 - fraction);
        double half = 100 * INTERVAL * Math.sqrt(fraction * (1 - fraction) / found.accuracy().pictures());
        return new ScatterPoint(row.name(), SystemRoles.of(row.facts()), row.facts().kind().map(SystemRoles::mark)
                .orElse(Mark.STAR), false, Words.of("compare.machine-data", Hardware.of(shown), found.data()),
                row.timing().millisPerPicture(),
                row.timing().quantile(0.1) / batch, row.timing().quantile(0.9) / batch, error,
                Math.max(0, error - half), Math.min(100, error + half));
    }
}
