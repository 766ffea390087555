package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wae.domain.run.RunTemplate;
import wae.domain.run.RunSummary;
import wae.viewmodel.Notices;
import wae.viewmodel.Thousands;

/** Ways back to runs that were kept: they are looked at, gone on with, or begun from. */
public final class SavedRunActions {

    private final TrainServices services;
    private final Notices notices;
    private final Ways ways;
    private final SavedRunReader kept;
    private Consumer<Consumer<Path>> asksForData = then -> { };

    /** What the ways lead to. */
    interface Ways {

        /** Comes to the screen, where runs rather than trainings in class are chosen. */
        void here();

        /** Shows a run. */
        void show(RunInView run);

        /** Whether a run can go on, at once or soon; if not, the user is told. */
        boolean isFree();

        /** Lets a run go on. @param data where its data are now; where they were, if that is empty */
        void resume(RunInView run, Path folder, Optional<Path> data);

        /** Chooses what a run was for the next one, which begins with it. */
        void take(RunTemplate pattern, Path run);
    }

    SavedRunActions(TrainServices services, Notices notices, SavedRunReader kept, Ways ways) {
        this.services = services;
        this.notices = notices;
        this.kept = kept;
        this.ways = ways;
    }

    /** Lets a run that was kept go on; where its data are gone, the user is asked where they are now. */
    public void resume(Path folder) {
        if (ways.isFree()) {
            services.workers().files().start("", job -> services.runs().pattern(folder), notices.orProblem(pattern -> {
                if (pattern.data().isPresent()) {
                    resume(folder, Optional.empty());
                } else {
                    notices.offer(new Notices.Offer(notWhereTheyWere(pattern), List.of(new Notices.Action(
                            "Say where they are\u2026", () -> asksForData.accept(data -> resume(folder, Optional.of(data)))))));
                }
            }));
        }
    }

    private void resume(Path folder, Optional<Path> data) {
        read(folder, run -> ways.resume(run, folder, data));
    }

    private static String notWhereTheyWere(RunTemplate pattern) {
        return "The pictures of " + pattern.description().data().name() + " are not where they were.";
    }

    /** How the user is asked for a folder of pictures. */
    public void asksForData(Consumer<Consumer<Path>> dialog) {
        asksForData = dialog;
    }

    /** Shows a run that was kept. */
    public void open(Path folder) {
        read(folder, ways::show);
    }

    private void read(Path folder, Consumer<RunInView> then) {
        services.workers().files().start("Opening the run " + folder.getFileName(), job -> kept.open(folder, services.memory()),
                notices.orProblem(then));
    }

    /** Looks for runs whose process ended without a word, and offers to let the newest go on. */
    public void offerInterrupted() {
        Path runs = services.folder().get();
        services.workers().files().start("", job -> services.runs().store().interrupted(runs), found ->
                found.stream().findFirst().ifPresent(run -> offer(run, found.size())));
    }

    /** Comes here and takes over what a run was, so that the next one goes on from what it learned. */
    public void startFrom(Path folder) {
        ways.here();
        services.workers().files().start("Reading " + folder.getFileName(), job -> services.runs().pattern(folder),
                notices.orProblem(pattern -> takeOver(pattern, folder)));
    }

    private void takeOver(RunTemplate pattern, Path folder) {
        ways.take(pattern, folder);
        if (pattern.data().isEmpty()) {
            notices.problem(notWhereTheyWere(pattern) + " Choose their folder.");
        }
    }

    /** Comes here and lets a run go on. */
    public void goOnWith(Path folder) {
        ways.here();
        resume(folder);
    }

    private void offer(RunSummary run, int count) {
        String others = count > 1 ? " (and " + (count - 1) + " more)" : "";
        notices.offer(new Notices.Offer("The run \u201c" + run.name() + "\u201d was interrupted at step "
                + Thousands.grouped(run.stepsDone()) + " of " + Thousands.grouped(run.steps()) + others + ".",
                List.of(new Notices.Action("Go on with it", () -> goOnWith(run.folder())),
                        new Notices.Action("Look at it", () -> lookAt(run.folder())),
                        new Notices.Action("Do not ask again", () -> settle(run.folder())))));
    }

    private void lookAt(Path folder) {
        ways.here();
        open(folder);
    }

    private void settle(Path folder) {
        services.workers().files().start("", job -> {
            services.runs().store().settle(folder);
            return null;
        }, notices.orProblem(nothing -> { }));
    }
}
