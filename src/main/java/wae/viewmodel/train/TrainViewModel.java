package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import wae.domain.run.PreviewScheduler;
import wae.domain.run.RunTemplate;
import wae.viewmodel.Navigation;
import wae.viewmodel.Notices;
import wae.viewmodel.Page;
import wae.viewmodel.run.ChartFiles;
import wae.viewmodel.run.RunCharts;
import wae.viewmodel.run.RunPreviews;
import wae.words.Words;

/** The Train page: a run is chosen, started, paused, stopped, resumed and shown; one trains at a time. */
public final class TrainViewModel {

    private final TrainServices services;
    private final Notices notices;
    private final Navigation navigation;
    private final SavedRunReader reader;
    private final TrainForm form;
    private final ProbeChoice probes;
    private final MicroTraining micro;
    private final ReadOnlyObjectWrapper<RunInView> shown = new ReadOnlyObjectWrapper<>();
    private final RunCharts charts = RunCharts.ofOneRun();
    private final RunPreviews previews;
    private final ActiveTraining active;
    private final RunStarts starts;
    private final SavedRunActions savedRuns;
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
    private final RunSpeeds speeds;
    private final ReadOnlyIntegerWrapper speedsRead = new ReadOnlyIntegerWrapper();
    private boolean inFront;
    private double screenFraction;

    /** Nothing trains, nothing is shown. */
    public TrainViewModel(TrainServices services, Notices notices, Navigation navigation) {
        this.navigation = navigation;
        this.services = services;
        this.notices = notices;
        reader = new SavedRunReader(services.runs().store());
        previews = new RunPreviews(charts, true, services.pictures(), services.workers().files(), notices);
        shown.addListener((property, was, is) -> show(is));
        speeds = new RunSpeeds(services.runs().machine());
        form = new TrainForm(new DataForm(services.runs().data(), services.workers().files()),
                new StartForm(services.runs(), services.folder(), services.workers().files()), services.threads());
        probes = new ProbeChoice(services.samples(), services.pictures(), services.workers().files(), notices);
        active = new ActiveTraining(notices, new Watched());
        micro = new MicroTraining(services, probes, active::startMicro);
        starts = new RunStarts(services, active, shown, name -> form.taken(List.of(name)));
        savedRuns = new SavedRunActions(services, notices, reader, new Returns());
        training.bind(active.currentProperty().isNotNull());
    }

    /** What is to be trained next. */
    public TrainForm form() {
        return form;
    }

    /** The preview images. */
    public ProbeChoice probes() {
        return probes;
    }

    /** Micro-training. */
    public MicroTraining micro() {
        return micro;
    }

    /** What can be done with saved runs. */
    public SavedRunActions savedRuns() {
        return savedRuns;
    }

    /** The run that is shown, {@code null} for none. */
    public ReadOnlyObjectProperty<RunInView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the run has measured. */
    public RunCharts charts() {
        return charts;
    }

    /** What the run has rendered. */
    public RunPreviews previews() {
        return previews;
    }

    private void show(RunInView run) {
        previews.follow();
        charts.cursorProperty().set(Double.NaN);
        charts.show(run == null ? List.of() : List.of(run.shown()));
    }

    /** The user has come here: the chosen training data are scanned. */
    public void entered() {
        inFront = true;
        if (speedsRead.get() == 0) {
            readRuns();
        }
        if (form.data().openedProperty().get() == null && form.data().problemProperty().get().isEmpty()) {
            form.data().open();
        }
    }

    /** The user has gone elsewhere. */
    public void left() {
        inFront = false;
    }

    /** So that the next run's time and name can be told though the program has just begun. */
    private void readRuns() {
        Path runs = services.folder().get();
        services.workers().files().start("", job -> reader.before(runs, job), before -> {
            speeds.learn(before.speeds());
            form.taken(before.names());
            speedsRead.set(speedsRead.get() + 1);
        });
    }

    /** Whether a training is under way. */
    public ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** Whether a full training is active, rather than micro-training. */
    public boolean isFullTraining() {
        return active.isFullTraining();
    }

    /** Whether what is chosen, the form's run or a training in class, can be started. */
    public BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> micro.chosenProperty().get() ? !training.get() : isFormReady(),
                form.problemProperty(), form.data().openedProperty(), form.start().chosenProperty(),
                form.start().knownProperty(), active.currentProperty(), micro.chosenProperty());
    }

    private boolean isFormReady() {
        return form.problemProperty().get().isEmpty() && form.data().openedProperty().get() != null
                && form.start().isSettled() && !isFullTraining();
    }

    /** How long the form's runs will take, as far as that is known from trainings before; empty if it is not. */
    public StringBinding estimateBinding() {
        return Bindings.createStringBinding(() -> speeds.estimate(form.linksProperty().get().stream()
                .map(RunChain.Link::settings).toList(), form.threadsProperty().get()), form.linksProperty(),
                form.threadsProperty(), speedsRead, active.currentProperty());
    }

    /** The run that trains, {@code null} for none. */
    public RunInView trained() {
        return active.current().map(TrainingSession::run).orElse(null);
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
        starts.begin(new RunChain(form.linksProperty().get(), form.data().openedProperty().get(),
                Optional.ofNullable(form.start().chosenProperty().get()), form.threadsProperty().get(),
                List.copyOf(probes.chosen()), services.folder().get()));
    }

    /** Shows the run that trains again. */
    public void showTrained() {
        active.current().ifPresent(session -> shown.set(session.run()));
    }

    /** Holds the training, or lets it go on. */
    public void pauseOrResume() {
        active.current().ifPresent(TrainingSession::pauseOrResume);
    }

    /** Takes one step and holds. */
    public void step() {
        active.current().ifPresent(TrainingSession::step);
    }

    /** Ends the training and saves a checkpoint. */
    public void stop() {
        active.current().ifPresent(TrainingSession::stop);
    }

    /** What closing the window would end, in one sentence. */
    public String closingWords() {
        RunInView run = trained();
        return run == null ? "" : Words.of("train.closing", run.title(), Math.round(100 * run.progressProperty().get()));
    }

    /** Ends the training safely because the program ends, then does something. */
    public void interruptThen(Runnable then) {
        active.current().ifPresentOrElse(session -> {
            session.whenEnded(then);
            session.interrupt();
        }, then);
    }

    /** Takes over what is new; called a few times a second. */
    public void sample() {
        active.current().ifPresent(session -> session.run().sample(services.workers().painting(), screenFraction));
        charts.sample();
    }

    /** Writes a chart. @param content made when it is written */
    public void saveChart(Path file, Supplier<byte[]> content) {
        new ChartFiles(services.writer(), services.workers().files(), notices).save(file, content);
    }

    /** What the screen itself costs. @param fraction of all cores */
    public void screenFraction(double fraction) {
        screenFraction = fraction;
    }

    /** The maximum that drawing may cost the active training, as a fraction of all cores. */
    public double maxScreenFraction() {
        return micro.isUnderWay() ? MicroTraining.MAX_SCREEN : PreviewScheduler.MAX_FRACTION;
    }

    /** Whether the training takes step after step, so that whatever else is done takes from it. */
    public boolean isStepping() {
        Phase now = trained() == null ? Phase.STARTING : trained().phaseProperty().get();
        return now == Phase.RUNNING || now == Phase.STOPPING;
    }

    /** Shows what trains, and says what the user cannot see there. */
    private final class Watched implements ActiveTraining.Watcher {

        @Override
        public void began(RunInView run) {
            shown.set(run);
        }

        @Override
        public void sample() {
            TrainViewModel.this.sample();
        }

        @Override
        public void failed(RunInView run, String sentence) {
            if (!inFront || shown.get() != run) {
                notices.problem(Words.of("train.ended", run.title(), sentence));
            }
        }

        @Override
        public void ended(RunInView run) {
            speeds.remember(run);
        }
    }

    private final class Returns implements SavedRunActions.TrainPage {

        @Override
        public void here() {
            navigation.go(Page.TRAIN);
            micro.chosenProperty().set(false);
        }

        @Override
        public void show(RunInView run) {
            shown.set(run);
        }

        @Override
        public boolean isFree() {
            return active.isAvailable();
        }

        @Override
        public void resume(RunInView run, Path folder, Optional<Path> data) {
            starts.resume(run, folder, data);
        }

        @Override
        public void take(RunTemplate pattern, Path run) {
            form.take(pattern, run);
        }
    }
}
