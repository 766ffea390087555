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

/** The figures of one system as words. */
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
     * A system's figures.
     *
     * @param first   row, which ratios refer to
     * @param picture size of the pictures that all systems were given
     */
    SystemCells(ComparedRow row, ComparedRow first, PictureSize picture) {
        this.row = row;
        this.picture = picture;
        this.first = first;
    }

    SystemCells withTimes() {
        SystemTiming timing = row.timing();
        put(SystemColumn.MEDIAN, millis(timing.medianMillis()),
                millis(timing.quantile(LOW)) + " to " + millis(timing.quantile(HIGH)));
        put(SystemColumn.P90, millis(timing.p90Millis()), "");
        put(SystemColumn.P99, millis(timing.p99Millis()), "");
        put(SystemColumn.PICTURES, format("%.1f", timing.picturesPerSecond()), "");
        put(SystemColumn.SPEED_UP, row.speedUp());
        if (timing.unstable()) {
            variation = format("\u00b1%.0f %%", 100 * timing.coefficientOfVariation());
            unstable = format("Single times vary by %.1f %% of their mean, more than 2.5 %%: close other programs and"
                    + " measure again.", 100 * timing.coefficientOfVariation());
        }
        return this;
    }

    SystemCells withFacts() {
        SystemFacts facts = row.facts();
        put(SystemColumn.MULTIPLY_ADDS,
                facts.multiplyAdds().map(SystemCells::count).orElse("unknown"), fewer());
        put(SystemColumn.PARAMETERS, format(facts.parameters() < TEN_MILLION ? "%.2f M" : "%.1f M", facts.parameters() / 1e6), "");
        facts.memory().ifPresent(memory -> put(SystemColumn.MEMORY, megabytes(memory.bytes()),
                megabytes(memory.weightBytes()) + " weights"));
        if (row.accuracy().isPresent()) {
            row.accuracy().ifPresent(found -> cells.put(SystemColumn.ACCURACY, new SystemRow.Cell(
                    format("top-1 %.1f %%", 100 * found.accuracy().top1()),
                    format("top-5 %.1f %%", 100 * found.accuracy().top5()),
                    format("%s, %d pictures%s", found.data(), found.accuracy().pictures(), found.classes()
                            .map(classes -> " of " + classes + " classes").orElse("")))));
        } else {
            put(SystemColumn.ACCURACY, facts.trained() ? "not evaluated" : "untrained:", facts.trained() ? ""
                    : "timing only");
        }
        return this;
    }

    private String fewer() {
        return row == first ? "" : first.facts().multiplyAdds().flatMap(all -> row.facts().multiplyAdds()
                .filter(count -> count > 0).map(count -> format("%.2f\u00d7 fewer", (double) all / count))).orElse("");
    }

    /** @param likeliest classes with their probabilities, likeliest first; empty if it was not asked */
    SystemCells withPrediction(List<String> likeliest) {
        if (!likeliest.isEmpty()) {
            cells.put(SystemColumn.TOP_FIVE, new SystemRow.Cell(likeliest.get(0),
                    likeliest.size() > 1 ? likeliest.get(1) : "",
                    String.join("\n", likeliest.subList(0, Math.min(TOP, likeliest.size())))));
        }
        return this;
    }

    SystemCells withOther(Optional<ComparedRow> other) {
        other.ifPresent(found -> {
            put(SystemColumn.OTHER_MEDIAN, millis(found.timing().medianMillis()),
                    millis(found.timing().quantile(LOW)) + " to " + millis(found.timing().quantile(HIGH)));
            put(SystemColumn.OTHER_SPEED_UP, found.speedUp());
        });
        return this;
    }

    SystemRow row() {
        return new SystemRow(row.name(), SystemRoles.of(row.facts()), note(), variation, unstable, cells);
    }

    /** What is inside its time, and whether it looks at smaller or larger pictures than the others. */
    private String note() {
        String note = row.facts().note();
        PictureSize own = row.facts().picture();
        String fitted = own.equals(picture.even()) ? "" : "brought to " + own + " outside its time";
        return note.isEmpty() || fitted.isEmpty() ? note + fitted : fitted + ", " + note;
    }

    private void put(SystemColumn column, RatioInterval ratio) {
        boolean isFirst = ratio.ratio() == 1 && ratio.low() == 1 && ratio.high() == 1;
        put(column, isFirst ? "1" : format("%.2f\u00d7", ratio.ratio()),
                isFirst ? "" : format("%.2f to %.2f", ratio.low(), ratio.high()));
    }

    private void put(SystemColumn column, String main, String detail) {
        cells.put(column, new SystemRow.Cell(main, detail, ""));
    }

    /** Multiply-adds with a digit or two behind the point. */
    private static String count(long count) {
        return count < HUNDRED_MILLION ? format("%.1f M", count / 1e6) : format("%.2f G", count / 1e9);
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
