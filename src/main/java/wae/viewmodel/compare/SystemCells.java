package wae.viewmodel.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wae.domain.comparison.ComparedRow;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;
import wae.domain.timing.RatioInterval;
import wae.domain.timing.SystemTiming;
import wae.words.Words;

/** The values of one system as text. */
final class SystemCells {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    private static final int TOP = 5;
    private static final long TEN_MILLION = 10_000_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private final ComparedRow row;
    private final ComparedRow first;
    private final PictureSize picture;
    private final Map<SystemColumn, SystemRow.Cell> cells = new EnumMap<>(SystemColumn.class);
    private String unstable = "";
    private String variation = "";

    /**
     * The values of a system.
     *
     * @param first   row, which ratios refer to
     * @param picture size of the images that all systems received
     */
    SystemCells(ComparedRow row, ComparedRow first, PictureSize picture) {
        this.row = row;
        this.picture = picture;
        this.first = first;
    }

    SystemCells withTimes() {
        SystemTiming timing = row.timing();
        put(SystemColumn.MEDIAN, millis(timing.medianMillis()),
                range(millis(timing.quantile(LOW)), millis(timing.quantile(HIGH))));
        put(SystemColumn.P90, millis(timing.p90Millis()), "");
        put(SystemColumn.P99, millis(timing.p99Millis()), "");
        put(SystemColumn.THROUGHPUT, format("%.1f", timing.picturesPerSecond()), "");
        put(SystemColumn.SPEED_UP, row.speedUp());
        if (timing.unstable()) {
            variation = format("\u00b1%.0f %%", 100 * timing.coefficientOfVariation());
            unstable = Words.of("compare.unstable-help", format("%.1f %%", 100 * timing.coefficientOfVariation()));
        }
        return this;
    }

    SystemCells withFacts() {
        SystemFacts facts = row.facts();
        put(SystemColumn.MULTIPLY_ADDS,
                facts.multiplyAdds().map(SystemCells::count).orElse(Words.of("compare.unknown")), fewer());
        put(SystemColumn.PARAMETERS, format(facts.parameters() < TEN_MILLION ? "%.2f M" : "%.1f M", facts.parameters() / 1e6), "");
        facts.memory().ifPresent(memory -> put(SystemColumn.MEMORY, megabytes(memory.bytes()),
                Words.of("compare.memory-weights", megabytes(memory.weightBytes()))));
        if (row.accuracy().isPresent()) {
            row.accuracy().ifPresent(found -> cells.put(SystemColumn.ACCURACY, new SystemRow.Cell(
                    Words.of("compare.accuracy-top-one", format("%.1f %%", 100 * found.accuracy().top1())),
                    Words.of("compare.accuracy-top-five", format("%.1f %%", 100 * found.accuracy().top5())),
                    Words.of("compare.accuracy-data", found.data(), found.accuracy().pictures(),
                    found.classes().orElse(0)))));
        } else {
            put(SystemColumn.ACCURACY, facts.trained() ? Words.of("compare.not-evaluated")
                    : Words.of("compare.untrained"),
                    facts.trained() ? "" : Words.of("compare.latency-only"));
        }
        return this;
    }

    private String fewer() {
        return row == first ? "" : first.facts().multiplyAdds().flatMap(all -> row.facts().multiplyAdds()
                .filter(count -> count > 0)
                .map(count -> fewer((double) all / count))).orElse("");
    }

    private static String fewer(double times) {
        return Words.of("compare.fewer", format("%.2f\u00d7", Math.max(times, 1 / times)), times);
    }

    /** @param predictions classes with their probabilities, best first; empty for none */
    SystemCells withPrediction(List<String> predictions) {
        if (!predictions.isEmpty()) {
            cells.put(SystemColumn.PREDICTIONS, new SystemRow.Cell(predictions.get(0),
                    predictions.size() > 1 ? predictions.get(1) : "",
                    String.join("\n", predictions.subList(0, Math.min(TOP, predictions.size())))));
        }
        return this;
    }

    SystemCells withOther(Optional<ComparedRow> other) {
        other.ifPresent(found -> {
            put(SystemColumn.OTHER_MEDIAN, millis(found.timing().medianMillis()),
                    range(millis(found.timing().quantile(LOW)), millis(found.timing().quantile(HIGH))));
            put(SystemColumn.OTHER_SPEED_UP, found.speedUp());
        });
        return this;
    }

    SystemRow row() {
        return new SystemRow(row.name(), SystemRoles.of(row.facts()), note(), variation, unstable, cells);
    }

    /** What its time includes, and whether it receives smaller or larger images than the others. */
    private String note() {
        String note = row.facts().note();
        PictureSize own = row.facts().picture();
        if (own.equals(picture.even())) {
            return note;
        }
        return note.isEmpty() ? Words.of("compare.resized", own) : Words.of("compare.resized-note", own, note);
    }

    private void put(SystemColumn column, RatioInterval ratio) {
        boolean isFirst = ratio.ratio() == 1 && ratio.low() == 1 && ratio.high() == 1;
        put(column, isFirst ? "1" : format("%.2f\u00d7", ratio.ratio()),
                isFirst ? "" : range(format("%.2f", ratio.low()), format("%.2f", ratio.high())));
    }

    private void put(SystemColumn column, String main, String detail) {
        cells.put(column, new SystemRow.Cell(main, detail, ""));
    }

    /** Multiply-adds with one or two decimals. */
    private static String count(long count) {
        return count < HUNDRED_MILLION ? format("%.1f M", count / 1e6) : format("%.2f G", count / 1e9);
    }

    private static String range(String low, String high) {
        return Words.of("compare.range", low, high);
    }

    private static String megabytes(long bytes) {
        return format(bytes < TEN_MILLION ? "%.1f MB" : "%.0f MB", bytes / 1e6);
    }

    private static String millis(double millis) {
        return format(millis < 10 ? "%.3f" : millis < 100 ? "%.2f" : millis < 1000 ? "%.1f" : "%.0f", millis);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
