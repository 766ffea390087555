package wae.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.classification.Prediction;
import wae.domain.classification.RunningSystem;
import wae.domain.classification.SystemKind;
import wae.domain.image.Picture;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.TimingProtocol;
import wae.domain.timing.TimingResult;
import wae.domain.timing.TimingSettings;

/** Asks trained classifiers about one picture, in turn, with their times; and again what they say without I_H. */
public final class PictureComparison {

    /** Enough for a median to be read beside a prediction; for a figure to rely on there is {@link Comparison}. */
    private static final int ROUNDS = 11;
    private static final int MIN_WARM_UP = 3;
    private static final int MAX_WARM_UP = 10;

    private final SystemOpener opener;

    /** @param opener opens the classifiers */
    public PictureComparison(SystemOpener opener) {
        this.opener = opener;
    }

    /**
     * Asks.
     *
     * @param choices  trained classifiers, at least one
     * @param settings engine and threads; one picture at a time
     * @return one prediction for each choice
     * @throws Problem if one is not trained, cannot be opened or run
     */
    public List<SidePrediction> ask(List<SystemChoice> choices, ComparisonSettings settings, Picture picture,
                                 Monitor monitor) throws Problem {
        List<RunningSystem> running = new ArrayList<>();
        try {
            List<Known> known = new ArrayList<>();
            for (SystemChoice choice : choices) {
                monitor.check();
                OpenedSystem system = opener.open(choice, settings);
                requireTrained(system.facts());
                running.add(system.start(settings.engine(), settings.threads()));
                known.add(new Known(system.facts().with(system.read()), system.classNames()));
            }
            TimingSettings timing = settings.timing().withBatch(1).withLeast(ROUNDS, 0)
                    .withWarmUp(MIN_WARM_UP, MAX_WARM_UP);
            TimingResult times = TimingProtocol.<List<Picture>>onThisJvm(timing)
                    .measure(running, () -> List.of(picture), status -> { }, monitor);
            monitor.check();
            List<SidePrediction> predictions = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                Optional<Prediction> without = known.get(i).facts().kind().filter(SystemKind::isAccelerated).isEmpty()
                        ? Optional.empty() : Optional.of(withoutHigh(choices.get(i), settings, picture));
                predictions.add(new SidePrediction(known.get(i).facts(), known.get(i).classNames(),
                        running.get(i).predictions().get(0).requireNumbers(running.get(i).name()), without, times.timings().get(i)));
            }
            return predictions;
        } finally {
            running.forEach(RunningSystem::close);
        }
    }

    /** What stays of an opened system once it runs: everything but its weights. */
    private record Known(SystemFacts facts, ClassNames classNames) {
    }

    private static void requireTrained(SystemFacts facts) throws Problem {
        if (!facts.trained()) {
            throw new Problem(facts.name() + " is untrained: its predictions mean nothing. Choose a trained"
                    + " classifier.");
        }
    }

    private Prediction withoutHigh(SystemChoice choice, ComparisonSettings settings, Picture picture) throws Problem {
        try (RunningSystem system = opener.withoutHigh().open(choice, settings)
                .start(settings.engine(), settings.threads())) {
            system.prepare(List.of(picture));
            system.run();
            return system.predictions().get(0).requireNumbers(system.name());
        }
    }
}
