package wae.domain.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wae.domain.classification.ClassNames;
import wae.domain.classification.RunningSystem;
import wae.domain.classification.SystemKind;
import wae.domain.dataset.LabelledData;
import wae.domain.image.Picture;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.timing.IdleSession;
import wae.domain.timing.IdleSessionCheck;
import wae.domain.timing.SystemTiming;
import wae.domain.timing.TimingProtocol;
import wae.domain.timing.TimingResult;
import wae.domain.timing.TimingStatus;

/** Starts systems, times them side by side, and says what came of it. */
public final class Comparison {

    private final SystemOpener opener;
    private final Machine machine;
    private final Supplier<List<Fact>> versions;

    /**
     * Comparisons on this machine.
     *
     * @param versions of program and engines, asked for after the measurement
     */
    public Comparison(SystemOpener opener, Machine machine, Supplier<List<Fact>> versions) {
        this.opener = opener;
        this.machine = machine;
        this.versions = versions;
    }

    /** Opens single systems, e.g. to know their costs or to ask what they make of a picture. */
    public SystemOpener opener() {
        return opener;
    }

    /**
     * Measures. Systems start one after another, so that the weights of only one are on the heap at a time.
     *
     * @param choices     what is compared, at least one; the first is what speed-ups refer to
     * @param photographs that windows are taken from, a fresh one each round
     * @param pictures    what they are, in words
     * @param starting    told what each system is called as it starts
     * @param listener    told after each round
     * @param monitor     cancelling it stops; the rounds that are done are kept
     * @throws Problem if a system cannot be started or run
     */
    public Measurement measure(List<? extends SystemChoice> choices, ComparisonSettings settings, List<Picture> photographs,
                            String pictures, Consumer<String> starting, Consumer<TimingStatus> listener,
                            Monitor monitor) throws Problem {
        List<Started> started = new ArrayList<>();
        MemoryBudget budget = new MemoryBudget(machine, settings);
        try {
            for (SystemChoice choice : choices) {
                monitor.check();
                starting.accept(choice.title());
                started.add(start(choice, settings, budget));
                requireNewName(started);
            }
            FreshPictures fresh = new FreshPictures(photographs, settings.picture().even(), settings.timing().batch(),
                    settings.timing().seed());
            TimingResult result = TimingProtocol.<List<Picture>>onThisJvm(settings.timing())
                    .measure(started.stream().map(Started::system).toList(), fresh, listener, monitor);
            return new Measurement(settings, rows(started, result), result.warmUp(), result.rounds(),
                    result.discarded(), result.stopped(), pictures + "; " + PicturesHash.words(photographs),
                    Optional.empty(), machine, versions.get(), Instant.now());
        } finally {
            started.forEach(one -> one.system().close());
        }
    }

    /**
     * Measures whether the second system (the first once more, where there is no other) changes the first one's time by
     * waiting beside it.
     *
     * @param photographs that windows are taken from
     * @throws Problem if a system cannot be started or run
     */
    public IdleSession idleSession(List<? extends SystemChoice> choices, ComparisonSettings settings,
                                   List<Picture> photographs, Monitor monitor) throws Problem {
        SystemChoice second = choices.get(Math.min(1, choices.size() - 1));
        FreshPictures fresh = new FreshPictures(photographs, settings.picture().even(), settings.timing().batch(),
                settings.timing().seed());
        Started first = start(choices.get(0), settings, new MemoryBudget(machine, settings));
        try {
            return new IdleSessionCheck<>(fresh, System::nanoTime, monitor).measure(first.system(),
                    () -> new RunningGuest(start(second, settings, new MemoryBudget(machine, settings)).system()),
                    settings.timing().seed());
        } finally {
            first.system().close();
        }
    }

    /**
     * The same choices with the first baseline in front, so that speed-ups refer to it; as they are if there is none.
     *
     * @param settings to open files with, which alone know what they hold
     * @throws Problem if a file cannot be read
     */
    public List<SystemChoice> baselineFirst(List<SystemChoice> choices, ComparisonSettings settings) throws Problem {
        List<SystemChoice> sorted = new ArrayList<>(choices);
        for (int i = 0; i < sorted.size(); i++) {
            if (isBaseline(sorted.get(i), settings)) {
                Collections.rotate(sorted.subList(0, i + 1), 1);
                return sorted;
            }
        }
        return sorted;
    }

    private boolean isBaseline(SystemChoice choice, ComparisonSettings settings) throws Problem {
        return (choice instanceof SystemChoice.Untrained untrained ? Optional.of(untrained.kind())
                : opener.open(choice, settings).facts().kind()).filter(SystemKind.BASELINE::equals).isPresent();
    }

    /** Opens labelled data at the size of a system's pictures. */
    @FunctionalInterface
    public interface DataAtSize {
        /** @param side of the pictures, pixels */
        LabelledData open(int side) throws Problem;
    }

    /**
     * Measures how well a trained system does on the validation pictures of a data set.
     *
     * @param title   what the data are, in words
     * @param monitor cancelling it ends the evaluation; what was seen counts
     * @throws Problem if the system tells other classes apart, or cannot be read or run
     */
    public EvaluationReport evaluate(SystemChoice choice, ComparisonSettings settings, DataAtSize data, String title,
                                     Monitor monitor) throws Problem {
        OpenedSystem opened = opener.open(choice, settings);
        ClassNames classes = opened.classNames();
        try (RunningSystem running = opened.start(settings.engine(), settings.threads())) {
            LabelledData pictures = data.open(Math.max(running.picture().width(), running.picture().height()));
            return new SystemEvaluation(running, classes, opened.isForeign(), settings.timing().batch())
                    .on(pictures, pictures.validation(), title, monitor);
        }
    }

    /** A running system as a guest of the check. */
    private record RunningGuest(RunningSystem system) implements IdleSessionCheck.Guest<List<Picture>> {

        @Override
        public String name() {
            return system.name();
        }

        @Override
        public void prepare(List<Picture> pictures) {
            system.prepare(pictures);
        }

        @Override
        public void run() throws Problem {
            system.run();
        }

        @Override
        public void close() {
            system.close();
        }
    }

    /** A system that runs, and what is known of it. */
    private record Started(RunningSystem system, SystemFacts facts) {
    }

    private Started start(SystemChoice choice, ComparisonSettings settings, MemoryBudget budget) throws Problem {
        OpenedSystem opened = opener.open(choice, settings);
        budget.take(opened.facts());
        opened.requireBatch(settings.timing().batch());
        return new Started(opened.start(settings.engine(), settings.threads()), opened.facts());
    }

    private static void requireNewName(List<Started> started) throws Problem {
        String newest = started.get(started.size() - 1).facts().name();
        if (started.stream().filter(one -> one.facts().name().equals(newest)).count() > 1) {
            throw new Problem("Two systems to compare are both called " + newest + ": name each once.");
        }
    }

    private static List<ComparedRow> rows(List<Started> started, TimingResult result) {
        List<ComparedRow> rows = new ArrayList<>();
        for (SystemTiming timing : result.timings()) {
            SystemFacts facts = started.get(rows.size()).facts();
            rows.add(new ComparedRow(timing, result.speedUp(result.systems().get(0), timing.name()), facts,
                    Optional.empty()));
        }
        return rows;
    }
}
