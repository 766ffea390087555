package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wae.domain.run.RunSummary;
import wae.domain.run.RunTemplate;
import wae.viewmodel.Notices;
import wae.viewmodel.Thousands;
import wae.words.Words;

/** What can be done with saved runs: they are shown, resumed, or duplicated. */
public final class SavedRunActions {

    private final TrainServices services;
    private final Notices notices;
    private final TrainPage page;
    private final SavedRunReader reader;
    private Consumer<Consumer<Path>> asksForData = then -> { };

    /** What the page does about them. */
    interface TrainPage {

        /** Shows the page, with full training chosen. */
        void here();

        /** Shows a run. */
        void show(RunInView run);

        /** Whether a run can be resumed, at once or soon; if not, the user is told. */
        boolean isFree();

        /** Resumes a run. @param data where its data are now; where they were, if that is empty */
        void resume(RunInView run, Path folder, Optional<Path> data);

        /** Takes a run's settings over into the form; the next run is initialised from it. */
        void take(RunTemplate template, Path run);
    }

    SavedRunActions(TrainServices services, Notices notices, SavedRunReader reader, TrainPage page) {
        this.services = services;
        this.notices = notices;
        this.reader = reader;
        this.page = page;
    }

    /** Resumes a saved run; where its training data are gone, the user is asked for their folder. */
    public void resume(Path folder) {
        if (page.isFree()) {
            services.workers().files().start("", job -> services.runs().template(folder), notices.orProblem(template -> {
                if (template.data().isPresent()) {
                    resume(folder, Optional.empty());
                } else {
                    notices.offer(new Notices.Offer(dataMoved(template), List.of(new Notices.Action(
                            Words.of("train.data-locate"), () -> asksForData.accept(data -> resume(folder, Optional.of(data)))))));
                }
            }));
        }
    }

    private void resume(Path folder, Optional<Path> data) {
        read(folder, run -> page.resume(run, folder, data));
    }

    private static String dataMoved(RunTemplate template) {
        return Words.of("train.data-moved", template.description().data().name());
    }

    /** How the user is asked for a folder of pictures. */
    public void asksForData(Consumer<Consumer<Path>> dialog) {
        asksForData = dialog;
    }

    /** Shows a saved run. */
    public void open(Path folder) {
        read(folder, page::show);
    }

    private void read(Path folder, Consumer<RunInView> then) {
        services.workers().files().start(Words.of("train.opening", folder.getFileName()), job -> reader.open(folder, services.memory()),
                notices.orProblem(then));
    }

    /** Looks for interrupted runs, and offers to resume the newest. */
    public void offerInterrupted() {
        Path runs = services.folder().get();
        services.workers().files().start("", job -> services.runs().store().interrupted(runs), found ->
                found.stream().findFirst().ifPresent(run -> offer(run, found.size())));
    }

    /** Shows the page and duplicates a run: its settings, with the next run initialised from it. */
    public void duplicate(Path folder) {
        page.here();
        services.workers().files().start(Words.of("train.reading", folder.getFileName()), job -> services.runs().template(folder),
                notices.orProblem(template -> takeOver(template, folder)));
    }

    private void takeOver(RunTemplate template, Path folder) {
        page.take(template, folder);
        if (template.data().isEmpty()) {
            notices.problem(Words.of("train.data-moved-choose", template.description().data().name()));
        }
    }

    /** Shows the page and resumes a run. */
    public void resumeHere(Path folder) {
        page.here();
        resume(folder);
    }

    private void offer(RunSummary run, int count) {
        notices.offer(new Notices.Offer(Words.of("train.interrupted", run.name(), Thousands.grouped(run.stepsDone()),
                Thousands.grouped(run.steps()), count - 1),
                List.of(new Notices.Action(Words.of("train.resume"), () -> resumeHere(run.folder())),
                        new Notices.Action(Words.of("train.interrupted-show"), () -> showHere(run.folder())),
                        new Notices.Action(Words.of("train.interrupted-dismiss"), () -> settle(run.folder())))));
    }

    private void showHere(Path folder) {
        page.here();
        open(folder);
    }

    private void settle(Path folder) {
        services.workers().files().start("", job -> {
            services.runs().store().settle(folder);
            return null;
        }, notices.orProblem(nothing -> { }));
    }
}
