package wae.domain.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wae.domain.classification.RunningSystem;
import wae.domain.image.Picture;
import wae.domain.machine.Fact;
import wae.domain.machine.Machine;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
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
    public Evidence measure(List<? extends SystemChoice> choices, ComparisonSettings settings, List<Picture> photographs,
                            String pictures, Consumer<String> starting, Consumer<TimingStatus> listener,
                            Monitor monitor) throws Problem {
        List<Started> started = new ArrayList<>();
        try {
            for (SystemChoice choice : choices) {
                monitor.check();
                starting.accept(choice.title());
                started.add(start(choice, settings));
                requireNewName(started);
            }
            FreshPictures fresh = new FreshPictures(photographs, settings.picture().even(), settings.timing().batch(),
                    settings.timing().seed());
            TimingResult result = TimingProtocol.<List<Picture>>onThisJvm(settings.timing())
                    .measure(started.stream().map(Started::system).toList(), fresh, listener, monitor);
            return new Evidence(settings, rows(started, result), result.rounds(), result.discarded(), result.stopped(),
                    pictures, Optional.empty(), machine, versions.get(), Instant.now());
        } finally {
            started.forEach(one -> one.system().close());
        }
    }

    /** A system that runs, and what is known of it. */
    private record Started(RunningSystem system, SystemFacts facts) {
    }

    private Started start(SystemChoice choice, ComparisonSettings settings) throws Problem {
        OpenedSystem opened = opener.open(choice, settings);
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
