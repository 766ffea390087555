package wae.viewmodel.compare;

import wae.domain.comparison.ComparisonSettings;
import wae.domain.comparison.Measurement;
import wae.words.Words;

/** What a measurement ran on, as text. */
final class Hardware {

    private Hardware() {
    }

    /** Its conditions, without the processor. */
    static String conditions(Measurement measurement) {
        ComparisonSettings settings = measurement.settings();
        return Words.of("compare.conditions", settings.engine().title(), settings.threads(), settings.timing().batch(),
                settings.picture(), measurement.rounds().size(), measurement.stopped() ? 1 : 0);
    }

    static String of(Measurement measurement) {
        return Words.of("compare.hardware", measurement.machine().processor(), measurement.settings().engine().title(),
                measurement.settings().threads());
    }
}
