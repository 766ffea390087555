package wae.viewmodel.compare;

import java.util.List;
import java.util.function.Consumer;
import wae.domain.comparison.Measurement;
import wae.domain.comparison.Repetition;
import wae.domain.comparison.SystemChoice;
import wae.domain.network.Backbone;
import wae.viewmodel.Notices;

/** Finds what of a measurement can be made again here: untrained systems by their names, files among the user's own. */
final class Repeating {

    private final CompareServices services;
    private final CompareChoices choices;
    private final Notices notices;

    Repeating(CompareServices services, CompareChoices choices, Notices notices) {
        this.services = services;
        this.choices = choices;
        this.notices = notices;
    }

    /** Looks into files off the screen's thread. @param found follows on it; not called if nothing can be repeated */
    void find(Measurement original, Consumer<Repetition> found) {
        List<SystemChoice> files = choices.candidates().stream().map(Candidate::choice)
                .filter(choice -> !(choice instanceof SystemChoice.Untrained)).toList();
        List<Backbone> own = choices.candidates().stream().filter(Candidate::isOwn).map(Candidate::choice)
                .filter(SystemChoice.Untrained.class::isInstance)
                .map(choice -> ((SystemChoice.Untrained) choice).backbone()).distinct().toList();
        services.workers().files().start("Looking for the systems of a measurement",
                job -> Repetition.of(original, own, files, services.comparison().opener()),
                notices.orProblem(found));
    }
}
