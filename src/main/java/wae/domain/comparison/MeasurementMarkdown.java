package wae.domain.comparison;

import java.util.Locale;
import java.util.Optional;
import wae.domain.task.Counted;
import wae.domain.timing.IdleSession;
import wae.domain.timing.SystemTiming;

/** Measurement as a Markdown table, with everything that a figure needs said under it. */
public final class MeasurementMarkdown {

    private static final String HEAD = "| system | median ms | P90 ms | P99 ms | images/s"
            + " | speed-up over %s (95 %% interval) | multiply-adds | ratio | parameters | memory | accuracy |\n"
            + "|---|---|---|---|---|---|---|---|---|---|---|\n";

    private MeasurementMarkdown() {
    }

    /** The table and its small print. */
    public static String of(Measurement measurement) {
        StringBuilder text = new StringBuilder(measurement.rows().isEmpty() ? ""
                : String.format(Locale.ROOT, HEAD, cell(measurement.rows().get(0).name())));
        for (ComparedRow row : measurement.rows()) {
            text.append(line(row, measurement.rows().get(0))).append('\n');
        }
        return text.append('\n').append(smallPrint(measurement)).append('\n').toString();
    }

    private static String line(ComparedRow row, ComparedRow first) {
        SystemTiming timing = row.timing();
        SystemFacts facts = row.facts();
        return String.format(Locale.ROOT,
                "| %s%s | %.2f%s | %.2f | %.2f | %.1f | %.2fx (%.2f to %.2f) | %s | %s | %.2f M | %s | %s |",
                cell(row.name()), facts.note().isEmpty() ? "" : " (" + facts.note() + ")", timing.medianMillis(),
                timing.unstable() ? " (unstable)" : "", timing.p90Millis(), timing.p99Millis(),
                timing.picturesPerSecond(), row.speedUp().ratio(), row.speedUp().low(), row.speedUp().high(),
                facts.multiplyAdds().map(CountWords::multiplyAdds).orElse("unknown"),
                ratio(first.facts().multiplyAdds(), facts.multiplyAdds()), facts.parameters() / 1e6,
                facts.memory().map(memory -> format("%.0f MB", memory.bytes() / 1e6)).orElse("unknown"), accuracy(row));
    }

    private static String ratio(Optional<Long> first, Optional<Long> own) {
        return first.isEmpty() || own.isEmpty() || own.get() == 0 ? "unknown"
                : format("%.2fx", (double) first.get() / own.get());
    }

    private static String accuracy(ComparedRow row) {
        return row.accuracy().map(found -> String.format(Locale.ROOT, "top-1 %.2f %%, top-5 %.2f %% on %s (%d images)",
                100 * found.accuracy().top1(), 100 * found.accuracy().top5(), cell(found.data()),
                        found.accuracy().pictures()))
                .orElse(row.facts().trained() ? "not evaluated" : "untrained: timing only");
    }

    /** A file or folder may be called anything; a bar would begin another column. */
    private static String cell(String name) {
        return name.replace("|", "\\|");
    }

    /** What the times are. */
    public static String smallPrint(Measurement measurement) {
        ComparisonSettings settings = measurement.settings();
        String text = String.format(Locale.ROOT,
                "%s, %s, batch %d, %s images (%s), %s%s after warm-up, %d repeated for memory"
                        + " collection; encoder and resampling inside the times, decoding of files outside. Memory is"
                        + " counted: weights and peak activations. %s, %s, %s.",
                settings.engine().title(), Counted.of(settings.threads(), "thread"), settings.timing().batch(),
                settings.picture(), measurement.pictures(),
                Counted.of(measurement.rounds().size(), "interleaved round"), measurement.stopped() ? " (stopped early)" : "",
                measurement.discarded().size(), measurement.machine().processor(), Counted.of(measurement.machine().cores(), "core"),
                measurement.machine().system());
        return measurement.idle().map(idle -> text + " " + sentence(idle)).orElse(text);
    }

    private static String sentence(IdleSession idle) {
        return String.format(Locale.ROOT, "%s takes %.3f times as long (95 %% interval %.3f to %.3f) while %s waits beside"
                + " it: %s.", idle.first(), idle.change().ratio(), idle.change().low(), idle.change().high(), idle.second(),
                judgement(idle));
    }

    private static String judgement(IdleSession idle) {
        if (idle.unchanged()) {
            return "no change within 5 %";
        }
        if (idle.undecided()) {
            return "times scatter too much here to tell; let nothing else run";
        }
        return "more than 5 %, so times of systems that share a process cannot be trusted here";
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
