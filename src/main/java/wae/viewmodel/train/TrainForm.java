package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import wae.domain.classification.ClassNames;
import wae.domain.classification.SystemKind;
import wae.domain.image.PictureSize;
import wae.domain.network.AutoEncoderPlans;
import wae.domain.network.Backbone;
import wae.domain.run.RunTemplate;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.ClassifierSettings;
import wae.domain.training.SettingValues;
import wae.domain.training.Stage;
import wae.domain.training.TrainingContext;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSettings;
import wae.words.Words;

/** What is to be trained as it is being chosen: stages, network, initial weights, data, settings, name; checked while it is typed. */
public final class TrainForm {

    /** While nothing is known of the data. */
    private static final int SOME_CLASSES = 10;

    private final DataForm data;
    private final StartForm start;
    private final ObjectProperty<Goal> goal = new SimpleObjectProperty<>(Goal.AUTO_ENCODER);
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.AUTO_ENCODER);
    private final ObjectProperty<SystemKind> kind = new SimpleObjectProperty<>(SystemKind.WAE);
    private final ObjectProperty<Backbone> backbone = new SimpleObjectProperty<>(Networks.first());
    private final Set<String> taken = new HashSet<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final IntegerProperty threads;
    private final Map<Stage, SettingFields> fields = new EnumMap<>(Stage.class);
    /** What was opened last, with classes and without. */
    private final Map<Boolean, TrainingData> seen = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<RunChain.Link>> links = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper suggestedName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param cores that a step may use */
    TrainForm(DataForm data, StartForm start, int cores) {
        this.data = data;
        this.start = start;
        threads = new SimpleIntegerProperty(cores);
        for (Stage each : Stage.values()) {
            fields.put(each, new SettingFields(each, this::changed));
        }
        goal.addListener((property, was, is) -> goalChanged());
        data.openedProperty().addListener((property, was, is) -> {
            if (is != null) { // defaults stay as they are while data is opened again
                seen.put(is.classNames().isPresent(), is);
                changed();
            }
        });
        data.problemProperty().addListener((property, was, is) -> check());
        kind.addListener((property, was, is) -> changed());
        backbone.addListener((property, was, is) -> changed());
        start.knownProperty().addListener((property, was, is) -> startChanged());
        start.problemProperty().addListener((property, was, is) -> check());
        start.chosenProperty().addListener((property, was, is) -> startChanged());
        name.addListener((property, was, is) -> check());
        changed();
    }

    /** The training data. */
    public DataForm data() {
        return data;
    }

    /** What to initialise from. */
    public StartForm start() {
        return start;
    }

    /** What is trained. */
    public ObjectProperty<Goal> goalProperty() {
        return goal;
    }

    /** The stage whose settings are shown; one of {@link #stages}. */
    public ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    /** The kind of system; one of {@link #kinds}. */
    public ObjectProperty<SystemKind> kindProperty() {
        return kind;
    }

    /** What the system is made from; one of {@link #backbones}. */
    public ObjectProperty<Backbone> backboneProperty() {
        return backbone;
    }

    /** As the user calls the run; empty for the name that is suggested. */
    public StringProperty nameProperty() {
        return name;
    }

    /** That a step may use. */
    public IntegerProperty threadsProperty() {
        return threads;
    }

    /** The runs that the form asks for, in their order; none while its values make no sense. */
    ReadOnlyObjectProperty<List<RunChain.Link>> linksProperty() {
        return links.getReadOnlyProperty();
    }

    /** Why the run cannot start, in one sentence; empty if it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The stages that a start goes through: of the three in one go, those that the run to initialise from has not done. */
    public List<Stage> stages() {
        List<Stage> all = goal.get().stages();
        int done = all.size() > 1 && start.knownProperty().get() != null
                ? start.knownProperty().get().done().map(all::indexOf).orElse(-1) + 1 : 0;
        return done < all.size() ? all.subList(done, all.size()) : all;
    }

    /** Kinds of system that can be trained so. */
    public List<SystemKind> kinds() {
        List<SystemKind> kinds = new ArrayList<>(List.of(SystemKind.values()));
        goal.get().stages().stream().filter(each -> each != Stage.AUTO_ENCODER)
                .forEach(each -> kinds.retainAll(Networks.kinds(each)));
        return kinds;
    }

    /** Networks to make them from. */
    public List<Backbone> backbones() {
        return Networks.backbones();
    }

    /** Settings of the stage that everyone sees. */
    public List<FormField> usualFields() {
        return fields.get(stage.get()).offered(false);
    }

    /** Settings of the stage that are shown on request. */
    public List<FormField> advancedFields() {
        return fields.get(stage.get()).offered(true);
    }

    /** A name that says what it is. */
    public ReadOnlyStringProperty suggestedNameProperty() {
        return suggestedName.getReadOnlyProperty();
    }

    /** What is trained on what, what the user chose, and a number where another run is called so. */
    private String suggestion() {
        String network = goal.get() == Goal.AUTO_ENCODER ? "autoencoder" : kind.get().prefix() + backbone.get().name();
        String named = data.openedProperty().get() == null ? network
                : Words.of("train.name-on", network, data.openedProperty().get().name());
        String words = (goal.get() == Goal.JOINT ? Words.of("train.name-joint", named) : named)
                + (goal.get() == Goal.ALL_STAGES ? "" : fields.get(stage.get()).differences());
        String name = words;
        for (int number = 2; isTaken(name); number++) {
            name = words + " " + number;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return stages().stream().anyMatch(each -> taken.contains(runName(name, each)));
    }

    /** Other runs are called so. */
    void taken(Collection<String> names) {
        taken.addAll(names);
        check();
    }

    /** Duplicates a run, initialised from it: what it trained, on what data, under which settings. */
    void take(RunTemplate template, Path run) {
        TrainingSettings settings = template.description().settings();
        goal.set(Goal.of(settings.stage()));
        if (settings instanceof ClassifierSettings classifier) {
            kind.set(kinds().contains(classifier.kind()) ? classifier.kind() : kind.get());
            backbone.set(Networks.offered(classifier.backbone()));
        }
        fields.get(settings.stage()).take(settings);
        data.take(template.data());
        start.chosenProperty().set(run);
        name.set("");
    }

    /** The name that it will have; where there are several runs, each adds its stage. */
    public String chosenName() {
        return name.get().isBlank() ? suggestedName.get() : name.get().strip();
    }

    /** All settings of the stage back to their defaults. */
    public void reset() {
        fields.get(stage.get()).reset();
    }

    private void goalChanged() {
        List<SystemKind> kinds = kinds();
        if (!kinds.contains(kind.get())) {
            kind.set(kinds.get(0));
        }
        stage.set(goal.get().stages().get(0));
        data.stage(goal.get().stages().get(goal.get().stages().size() - 1));
        startChanged();
    }

    /** A stage that is done needs no settings. */
    private void startChanged() {
        if (!stages().contains(stage.get())) {
            stage.set(stages().get(0));
        }
        changed();
    }

    /** The defaults follow what is trained on what. */
    private void changed() {
        for (Stage each : Stage.values()) {
            fields.get(each).suit(context(each), values -> settings(each, values));
        }
        check();
    }

    private TrainingContext context(Stage of) {
        boolean inOneGo = goal.get() == Goal.ALL_STAGES;
        TrainingContext context = of == Stage.AUTO_ENCODER ? TrainingContext.of(of, SystemKind.WAE,
                        inOneGo ? backbone.get().encoderWidth() : AutoEncoderPlans.DEFAULT_WIDTH).withEncoder(known())
                : TrainingContext.of(of, kind.get(), backbone.get().encoderWidth()).withEncoder(
                        stages().contains(Stage.AUTO_ENCODER) ? fields.get(Stage.AUTO_ENCODER).whole(AutoEncoderSettings.WIDTH)
                                : known());
        return found(of).map(context::withData).orElse(context);
    }

    private TrainingSettings settings(Stage of, SettingValues values) {
        return of == Stage.AUTO_ENCODER ? new AutoEncoderSettings(values)
                : new ClassifierSettings(of, kind.get(), backbone.get(),
                        found(of).flatMap(TrainingData::classNames).map(ClassNames::count).orElse(SOME_CLASSES),
                        found(of).map(TrainingData::size).orElse(PictureSize.square(data.sideProperty().get())), values);
    }

    private Optional<TrainingData> found(Stage of) {
        return Optional.ofNullable(seen.get(of != Stage.AUTO_ENCODER));
    }

    /** Channels of the encoder that is there already. */
    private OptionalInt known() {
        return start.knownProperty().get() == null ? OptionalInt.empty() : start.knownProperty().get().encoderWidth();
    }

    private void check() {
        suggestedName.set(suggestion());
        List<Stage> stages = stages();
        String wrong = "";
        for (Stage each : stages) {
            String here = fields.get(each).check();
            wrong = !wrong.isEmpty() || here.isEmpty() ? wrong
                    : stages.size() > 1 ? Words.of("train.stage-problem", Goal.number(each), here) : here;
        }
        links.set(wrong.isEmpty() ? stages.stream().map(this::link).toList() : List.of());
        links.get().stream().filter(link -> link.settings().stage() == stage.get())
                .forEach(link -> data.seed(link.settings().seed()));
        problem.set(wrong.isEmpty() ? obstacle() : wrong);
    }

    private RunChain.Link link(Stage of) {
        boolean several = goal.get() == Goal.ALL_STAGES;
        String position = several ? Words.of("train.stage-of", Goal.number(of), goal.get().stages().size()) : "";
        return new RunChain.Link(runName(chosenName(), of), position, fields.get(of).values());
    }

    private String runName(String chosen, Stage of) {
        return goal.get() == Goal.ALL_STAGES ? Words.of("train.name-of-stage", chosen, Goal.number(of)) : chosen;
    }

    private String obstacle() {
        if (!data.problemProperty().get().isEmpty()) {
            return data.problemProperty().get();
        }
        if (!start.problemProperty().get().isEmpty()) {
            return start.problemProperty().get();
        }
        StartForm.Known known = start.knownProperty().get();
        if (goal.get() == Goal.ALL_STAGES && known != null && stages().size() == goal.get().stages().size()) {
            return Words.of("train.stages-need-finished");
        }
        boolean needsEncoder = Networks.needsStart(stages().get(0), kind.get());
        if (needsEncoder && start.chosenProperty().get() == null) {
            return Words.of("train.needs-encoder");
        }
        return needsEncoder && known != null && known.encoderWidth().isEmpty()
                ? Words.of("train.has-no-encoder") : "";
    }
}
