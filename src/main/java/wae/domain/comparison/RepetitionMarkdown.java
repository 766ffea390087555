package wae.domain.comparison;

import java.util.Locale;
import wae.domain.timing.RatioInterval;

/** A repeated measurement beside the original as a Markdown table, with what differs said under it. */
public final class RepetitionMarkdown {

    private static final String HEAD = "| system | median ms there | here | speed-up there (95 % interval) | here | intervals |\n"
            + "|---|---|---|---|---|---|\n";

    private RepetitionMarkdown() {
    }

    /** Of at least one repeated row. Speed-ups refer to the first row that was repeated, there as well. */
    public static String of(Repetition repetition, Measurement repeated) {
        StringBuilder text = new StringBuilder(HEAD);
        ComparedRow first = repetition.rows().get(0);
        for (int i = 0; i < repeated.rows().size(); i++) {
            ComparedRow there = repetition.rows().get(i);
            ComparedRow here = repeated.rows().get(i);
            RatioInterval ratio = RatioInterval.of(first.timing().millis(), there.timing().millis(),
                    repetition.original().settings().timing().seed());
            text.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %s | %s | %s |%n", there.name(),
                    there.timing().medianMillis(), here.timing().medianMillis(), words(ratio), words(here.speedUp()),
                    i == 0 ? "reference" : meet(ratio, here.speedUp()) ? "meet" : "do not meet"));
        }
        text.append("\nThere: ").append(repetition.original().machine().processor()).append(", ")
                .append(repetition.original().date()).append(".\n");
        repetition.missing().forEach(sentence -> text.append(sentence).append('\n'));
        repetition.differences(repeated).forEach(sentence -> text.append(sentence).append('\n'));
        return text.toString();
    }

    private static boolean meet(RatioInterval one, RatioInterval other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }

    private static String words(RatioInterval ratio) {
        return String.format(Locale.ROOT, "%.2fx (%.2f to %.2f)", ratio.ratio(), ratio.low(), ratio.high());
    }
}
