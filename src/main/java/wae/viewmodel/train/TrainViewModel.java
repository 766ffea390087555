package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.domain.training.LookingPace;
import wae.domain.training.RunSummary;
import wae.domain.training.TrainingSignal;
import wae.viewmodel.Destination;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;
import wae.viewmodel.Thousands;

/** The training screen: a run is chosen, started, held, ended, gone on with and looked at; one trains at a time. */
public final class TrainViewModel {

    private static final String ONE_AT_A_TIME = "One run at a time: stop the one that trains first.";

    private final TrainServices services;
    private final Notices notices;
    private final Destination destination;
    private final KeptRuns kept;
    private final TrainForm form;
    private final ProbeChoice probes;
    private final MicroTraining micro;
    private final ReadOnlyObjectWrapper<Sitting> sitting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<RunInView> shown = new ReadOnlyObjectWrapper<>();
    private final Paces paces;
    private final ReadOnlyIntegerWrapper pacesRead = new ReadOnlyIntegerWrapper();
    private Runnable waiting;
    private double screenShare;

    /** Nothing trains, nothing is shown. */
    public TrainViewModel(TrainServices services, Notices notices, Destination destination) {
        this.destination = destination;
        this.services = services;
        this.notices = notices;
        kept = new KeptRuns(services.runs().store(), services.pictures());
        paces = new Paces(services.runs().machine());
        form = new TrainForm(new DataForm(services.runs().data(), services.files()),
                new StartForm(services.runs(), services.folder(), services.files()), services.threads());
        probes = new ProbeChoice(services.samples(), services.pictures(), services.files(), notices);
        micro = new MicroTraining(services, probes, this::seat);
        training.bind(sitting.isNotNull());
    }

    /** What is to be trained next. */
    public TrainForm form() {
        return form;
    }

    /** What is looked at while it trains. */
    public ProbeChoice probes() {
        return probes;
    }

    /** Training in class. */
    public MicroTraining micro() {
        return micro;
    }

    /** The run that is looked at, {@code null} for none. */
    public ReadOnlyObjectProperty<RunInView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The user has come here: what is chosen to learn from is looked through. */
    public void entered() {
        if (pacesRead.get() == 0) {
            readPaces();
        }
        if (form.data().openedProperty().get() == null && form.data().problemProperty().get().isEmpty()) {
            form.data().open();
        }
    }

    /** So that the next run's time can be told though the program has just begun. */
    private void readPaces() {
        Path runs = services.folder().get();
        services.files().start("", job -> kept.paces(runs, job), known -> {
            paces.learn(known);
            pacesRead.set(pacesRead.get() + 1);
        });
    }

    /** Whether a training is under way. */
    public ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** Whether a run that is kept is under way, rather than one in class. */
    public boolean isKeptRunUnderWay() {
        return sitting.get() != null && !micro.isUnderWay();
    }

    /** Whether what is chosen, the form's run or a training in class, can be started. */
    public BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> micro.chosenProperty().get() ? sitting.get() == null : isFormReady(),
                form.problemProperty(), form.data().openedProperty(), form.start().chosenProperty(),
                form.start().knownProperty(), sitting, micro.chosenProperty());
    }

    private boolean isFormReady() {
        return form.problemProperty().get().isEmpty() && form.data().openedProperty().get() != null
                && form.start().isSettled() && !isKeptRunUnderWay();
    }

    /** How long the form's runs will take, as far as that is known from trainings before; empty if it is not. */
    public StringBinding estimateBinding() {
        return Bindings.createStringBinding(() -> paces.estimate(form.linksProperty().get().stream()
                .map(RunChain.Link::settings).toList(), form.threadsProperty().get()), form.linksProperty(),
                form.threadsProperty(), pacesRead, sitting);
    }

    /** The run that trains, {@code null} for none. */
    public RunInView trained() {
        return sitting.get() == null ? null : sitting.get().run();
    }

    /** Starts what is chosen; for the form's run a training in class ends. */
    public void start() {
        if (!readyBinding().get()) {
            return;
        }
        if (micro.chosenProperty().get()) {
            micro.playOrPause();
            return;
        }
        RunChain chain = new RunChain(form.linksProperty().get(), form.data().openedProperty().get(),
                Optional.ofNullable(form.start().chosenProperty().get()), form.threadsProperty().get(),
                List.copyOf(probes.chosen()), services.folder().get());
        afterMicro(() -> begin(chain, false));
    }

    private void begin(RunChain chain, boolean held) {
        RunInView run = new RunInView(chain.next().name(), chain.next().place(), services.memory());
        TrainingSignal signal = new TrainingSignal();
        Sitting next = take(run, new SignalControls(signal), () -> follow(chain, run, signal));
        if (held) {
            next.pauseOrResume();
        }
        next.start(services.training(), job -> chain.begin(services.runs(), signal, run, job));
    }

    /** Behind a run that is done, and that nobody stopped, the next one begins; whoever looks elsewhere still does. */
    private boolean follow(RunChain chain, RunInView before, TrainingSignal signal) {
        if (!chain.goesOn() || before.phaseProperty().get() != Phase.DONE || signal.isStopped()) {
            return false;
        }
        RunInView looked = shown.get();
        begin(chain.after(before.folder().orElseThrow()), signal.isPaused());
        if (looked != before) {
            shown.set(looked);
        }
        return true;
    }

    /** Lets a run that was kept go on. */
    public void resume(Path folder) {
        if (isKeptRunUnderWay()) {
            notices.problem(ONE_AT_A_TIME);
            return;
        }
        TrainingSignal signal = new TrainingSignal();
        read(folder, run -> afterMicro(() -> take(run, new SignalControls(signal), () -> false)
                .start(services.training(), job -> services.runs().resume(folder, signal, new ToldRun(run, job), job))));
    }

    /** Shows a run that was kept. */
    public void open(Path folder) {
        read(folder, shown::set);
    }

    /** Shows the run that trains again. */
    public void showTrained() {
        if (sitting.get() != null) {
            shown.set(sitting.get().run());
        }
    }

    private void read(Path folder, TaskRunner.Outcome<RunInView> then) {
        services.files().start("Opening the run " + folder.getFileName(), job -> {
            RunInView run = kept.open(folder, services.memory());
            kept.frames(folder, job).forEach(run.shelf()::add);
            return run;
        }, new TaskRunner.Outcome<RunInView>() {
            @Override
            public void done(RunInView run) {
                then.done(run);
            }

            @Override
            public void failed(String sentence) {
                notices.problem(sentence);
            }
        });
    }

    /** Of several that are asked for while a training in class ends, the last one starts. */
    private void afterMicro(Runnable start) {
        if (isKeptRunUnderWay()) {
            notices.problem(ONE_AT_A_TIME);
            return;
        }
        if (sitting.get() == null) {
            start.run();
            return;
        }
        if (waiting == null) {
            sitting.get().whenEnded(() -> {
                Runnable last = waiting;
                waiting = null;
                last.run();
            });
        }
        waiting = start;
        sitting.get().stop();
    }

    /** For a training in class: empty while another training has the seat, or waits for it. */
    private Optional<Sitting> seat(RunInView run, Sitting.Controls controls) {
        if (waiting != null) {
            return Optional.empty();
        }
        if (sitting.get() != null) {
            notices.problem(ONE_AT_A_TIME);
            return Optional.empty();
        }
        return Optional.of(take(run, controls, () -> false));
    }

    /** Takes the seat, which is free. @param follows starts what follows in the same seat, and says whether anything does */
    private Sitting take(RunInView run, Sitting.Controls controls, BooleanSupplier follows) {
        Sitting next = new Sitting(run, controls, notices, this::sample);
        next.whenEnded(() -> {
            paces.remember(run);
            if (!follows.getAsBoolean()) {
                sitting.set(null);
            }
        });
        run.phase(Phase.STARTING); // one that goes on was stopped or interrupted before
        sitting.set(next);
        shown.set(run);
        return next;
    }

    /** Holds the training, or lets it go on. */
    public void pauseOrResume() {
        if (sitting.get() != null) {
            sitting.get().pauseOrResume();
        }
    }

    /** Takes one step and holds. */
    public void step() {
        if (sitting.get() != null) {
            sitting.get().step();
        }
    }

    /** Ends the training and keeps what there is. */
    public void stop() {
        if (sitting.get() != null) {
            sitting.get().stop();
        }
    }

    /** What closing the window would end, in one sentence. */
    public String closingWords() {
        RunInView run = trained();
        return run == null ? "" : "The run \u201c" + run.title() + "\u201d is training ("
                + Math.round(100 * run.progressProperty().get())
                + " % done). Closing stops it after this step; what it has learned is kept, and it can go on from the"
                + " place Runs.";
    }

    /** Ends the training safely, then does something. */
    public void stopThen(Runnable then) {
        if (sitting.get() == null) {
            then.run();
        } else {
            sitting.get().whenEnded(then);
            sitting.get().stop();
        }
    }

    /** Takes over what is new; called a few times a second. */
    public void sample() {
        if (sitting.get() != null) {
            sitting.get().run().sample(services.painting(), screenShare);
        }
    }

    /** Writes a chart. @param content made when it is written */
    public void saveChart(Path file, Supplier<byte[]> content) {
        services.files().start("Writing " + file.getFileName(), job -> {
            services.writer().write(file, content.get());
            return null;
        }, new TaskRunner.Outcome<Void>() {
            @Override
            public void done(Void nothing) {
                notices.news("Written: " + file);
            }

            @Override
            public void failed(String sentence) {
                notices.problem(sentence);
            }
        });
    }

    /** What the screen itself costs. @param share of all cores */
    public void screenShare(double share) {
        screenShare = share;
    }

    /** The most that the screen may cost the training under way, as a share of all cores. */
    public double mostScreenShare() {
        return micro.isUnderWay() ? MicroTraining.MOST_SCREEN : LookingPace.MOST;
    }

    /** Whether the training takes step after step, so that whatever else is done takes from it. */
    public boolean isStepping() {
        Phase now = sitting.get() == null ? Phase.STARTING : trained().phaseProperty().get();
        return now == Phase.RUNNING || now == Phase.STOPPING;
    }

    /** Looks for runs whose process ended without a word, and offers to let the newest go on. */
    public void offerInterrupted() {
        Path runs = services.folder().get();
        services.files().start("", job -> services.runs().store().interrupted(runs), found ->
                found.stream().findFirst().ifPresent(run -> offer(run, found.size())));
    }

    /** Comes here and has the next run begin with what a run learned. */
    public void startFrom(Path folder) {
        here(() -> form.start().chosenProperty().set(folder));
    }

    /** Comes here and lets a run go on. */
    public void goOnWith(Path folder) {
        here(() -> resume(folder));
    }

    private void here(Runnable action) {
        destination.go("Train");
        micro.chosenProperty().set(false);
        action.run();
    }

    private void offer(RunSummary run, int count) {
        String others = count > 1 ? " (and " + (count - 1) + " more)" : "";
        notices.offer(new Notices.Offer("The run \u201c" + run.name() + "\u201d was interrupted at step "
                + Thousands.grouped(run.stepsDone()) + " of " + Thousands.grouped(run.steps()) + others + ".",
                List.of(new Notices.Action("Go on with it", () -> goOnWith(run.folder())),
                        new Notices.Action("Look at it", () -> here(() -> open(run.folder()))))));
    }
}
