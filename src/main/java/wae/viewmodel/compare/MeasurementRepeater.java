package wae.viewmodel.compare;

import java.util.List;
import java.util.function.Consumer;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.Repetition;
import wae.domain.comparison.SystemChoice;
import wae.domain.network.Backbone;
import wae.viewmodel.Notices;
import wae.words.Words;

/** Finds which systems of a measurement can be measured again: untrained ones by name, files among those of the user. */
final class MeasurementRepeater {

    private final CompareServices services;
    private final CompareChoices choices;
    private final Notices notices;

    MeasurementRepeater(CompareServices services, CompareChoices choices, Notices notices) {
        this.services = services;
        this.choices = choices;
        this.notices = notices;
    }

    /** Opens files off the JavaFX thread. @param found is called on it; not called if nothing can be repeated */
    void find(Measurement original, Consumer<Repetition> found) {
        List<SystemChoice> files = choices.candidates().stream().map(Candidate::choice)
                .filter(choice -> !(choice instanceof SystemChoice.Untrained)).toList();
        List<Backbone> own = choices.candidates().stream().filter(Candidate::isOwn).map(Candidate::choice)
                .filter(SystemChoice.Untrained.class::isInstance)
                .map(choice -> ((SystemChoice.Untrained) choice).backbone()).distinct().toList();
        services.workers().files().start(Words.of("compare.repeat-find-job"),
                job -> Repetition.of(original, own, files, services.comparison().opener()),
                notices.orProblem(found));
    }
}
