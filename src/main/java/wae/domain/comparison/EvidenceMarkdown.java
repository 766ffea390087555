package wae.domain.comparison;

import java.util.Locale;
import wae.domain.timing.SystemTiming;

/** Evidence as a Markdown table, with everything that a figure needs said under it. */
public final class EvidenceMarkdown {

    private EvidenceMarkdown() {
    }

    /** The table and its small print. */
    public static String of(Evidence evidence) {
        StringBuilder text = new StringBuilder();
        text.append("| system | median ms | P90 ms | speed-up (95 % interval) | multiply-adds | ratio | parameters | weights |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        for (ComparedRow row : evidence.rows()) {
            text.append(line(row, evidence.rows().get(0)));
        }
        return text.append('\n').append(smallPrint(evidence)).append('\n').toString();
    }

    private static String line(ComparedRow row, ComparedRow first) {
        SystemTiming timing = row.timing();
        return String.format(Locale.ROOT, "| %s%s | %.2f%s | %.2f | %.2fx (%.2f to %.2f) | %.3f G | %.2fx | %.2f M | %s |%n",
                row.name(), row.inputNote().isEmpty() ? "" : " (" + row.inputNote() + ")", timing.medianMillis(),
                timing.unstable() ? " (unstable)" : "", timing.p90Millis(), row.speedUp().ratio(), row.speedUp().low(),
                row.speedUp().high(), row.multiplyAdds() / 1e9, (double) first.multiplyAdds() / row.multiplyAdds(),
                row.parameters() / 1e6, row.trained() ? "trained" : "untrained: timing only");
    }

    /** One sentence that says what the times are. */
    public static String smallPrint(Evidence evidence) {
        ComparisonSettings settings = evidence.settings();
        return String.format(Locale.ROOT,
                "%s, %d thread%s, batch %d, %s pictures (%s), %d interleaved rounds%s after warm-up, %d repeated for memory"
                        + " collection; encoder and resampling inside the times, decoding of files outside. %s, %d cores, %s.",
                settings.engine().title(), settings.threads(), settings.threads() == 1 ? "" : "s", settings.timing().batch(),
                settings.picture(), evidence.pictures(), evidence.rounds().size(), evidence.stopped() ? " (stopped early)" : "",
                evidence.discarded().size(), evidence.machine().processor(), evidence.machine().cores(),
                evidence.machine().system());
    }
}
