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

/**
 * Accuracy against time: systems that were evaluated, and the paper's where they can stand beside them.
 *
 * @param rank   what counts as found; the errors are of this one
 * @param points the paper's first, which gives top-5 errors only
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
                    "paper, ImageNet, " + PublishedFigures.CPU, line.cpuMillis(), line.topFiveError())));
        }
        shown.forEach(measurement -> measurement.rows().forEach(row -> row.accuracy()
                .ifPresent(found -> points.add(point(measurement, row, found, rank)))));
        return new AccuracyPoints(rank, points);
    }

    /** Of the system with the fewest classes; without any, the one that the paper gives. */
    private static TopRank usual(List<Measurement> shown) {
        return shown.stream().flatMap(measurement -> measurement.rows().stream()).flatMap(row -> row.accuracy().stream())
                .map(found -> found.classes().map(TopRank::usual).orElse(TopRank.ONE))
                .min(TopRank::compareTo).orElse(TopRank.FIVE);
    }

    /** What the errors are, as an axis names it. */
    public String quantity() {
        return rank.title() + " error";
    }

    /** Whether the paper's points are among them, and why not. */
    public String paperWords() {
        return rank == TopRank.FIVE ? "Hollow points are the paper's: top-5 errors on ImageNet, which has 1000 classes."
                : "The paper gives top-5 errors on ImageNet; its points are shown beside top-5 errors only.";
    }

    private static ScatterPoint point(Measurement shown, ComparedRow row, DataAccuracy found, TopRank rank) {
        double batch = row.timing().batch();
        double share = rank.of(found.accuracy());
        double error = 100 * (1 - share);
        double half = 100 * INTERVAL * Math.sqrt(share * (1 - share) / found.accuracy().pictures());
        return new ScatterPoint(row.name(), SystemRoles.of(row.facts()), row.facts().kind().map(SystemRoles::mark)
                .orElse(Mark.STAR), false, Hardware.of(shown) + ", " + found.data(), row.timing().millisPerPicture(),
                row.timing().quantile(0.1) / batch, row.timing().quantile(0.9) / batch, error,
                Math.max(0, error - half), Math.min(100, error + half));
    }
}
