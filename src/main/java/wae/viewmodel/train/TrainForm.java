package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import wae.domain.network.Backbone;
import wae.domain.training.Stage;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingSettings;

/** A run as it is being chosen: data, stage, network, settings, name; checked while it is typed. */
public final class TrainForm {

    private static final int SOME_CLASSES = 10;
    private static final int SOME_PICTURES = 5000;

    private final DataForm data;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.AUTO_ENCODER);
    private final ObjectProperty<SystemKind> kind = new SimpleObjectProperty<>(SystemKind.WAE);
    private final ObjectProperty<Backbone> backbone = new SimpleObjectProperty<>(Networks.first());
    private final ObjectProperty<Path> startFrom = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final IntegerProperty threads;
    private final Map<Stage, StageFields> fields = new EnumMap<>(Stage.class);
    private final ReadOnlyObjectWrapper<TrainingSettings> settings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param cores that a step may use */
    TrainForm(DataForm data, int cores) {
        this.data = data;
        threads = new SimpleIntegerProperty(cores);
        fields.put(Stage.AUTO_ENCODER, new AutoEncoderFields());
        for (Stage each : new Stage[] {Stage.CLASSIFIER, Stage.JOINT, Stage.BASELINE}) {
            fields.put(each, new ClassifierFields(each));
        }
        stage.addListener((property, was, is) -> stageChanged());
        data.openedProperty().addListener((property, was, is) -> changed());
        data.problemProperty().addListener((property, was, is) -> check());
        kind.addListener((property, was, is) -> changed());
        backbone.addListener((property, was, is) -> changed());
        startFrom.addListener((property, was, is) -> check());
        name.addListener((property, was, is) -> check());
        fields.values().forEach(all -> all.all().forEach(
                field -> field.textProperty().addListener((property, was, is) -> check())));
        changed();
    }

    /** What to learn from. */
    public DataForm data() {
        return data;
    }

    /** What is trained. */
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

    /** A run or model whose weights this run begins with; {@code null} for none. */
    public ObjectProperty<Path> startFromProperty() {
        return startFrom;
    }

    /** As the user calls the run; empty for the name that is suggested. */
    public StringProperty nameProperty() {
        return name;
    }

    /** That a step may use. */
    public IntegerProperty threadsProperty() {
        return threads;
    }

    /** The settings, {@code null} while they make no sense. */
    public ReadOnlyObjectProperty<TrainingSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Why the run cannot start, in one sentence; empty if it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Kinds of system that the stage trains. */
    public List<SystemKind> kinds() {
        return Networks.kinds(stage.get());
    }

    /** Networks to make them from. */
    public List<Backbone> backbones() {
        return Networks.backbones();
    }

    /** Settings that everyone sees. */
    public List<FormField> usualFields() {
        return fields.get(stage.get()).usual();
    }

    /** Settings that are folded away at first. */
    public List<FormField> advancedFields() {
        return fields.get(stage.get()).advanced();
    }

    /** A name that says what it is. */
    public String suggestedName() {
        String network = stage.get() == Stage.AUTO_ENCODER ? "autoencoder" : kind.get().prefix() + backbone.get().name();
        String on = data.openedProperty().get() == null ? "" : " on " + data.openedProperty().get().name();
        return network + on + (stage.get() == Stage.JOINT ? ", joint" : "");
    }

    /** The name that it will have. */
    public String chosenName() {
        return name.get().isBlank() ? suggestedName() : name.get().strip();
    }

    /** All values back to what makes sense. */
    public void reset() {
        fields.get(stage.get()).all().forEach(FormField::reset);
    }

    private void stageChanged() {
        List<SystemKind> kinds = kinds();
        if (!kinds.isEmpty() && !kinds.contains(kind.get())) {
            kind.set(kinds.get(0));
        }
        data.stage(stage.get());
        changed();
    }

    /** The fields' standards follow what is trained on what. */
    private void changed() {
        Optional<TrainingData> found = Optional.ofNullable(data.openedProperty().get());
        if (fields.get(stage.get()) instanceof AutoEncoderFields autoEncoder) {
            found.ifPresent(known -> autoEncoder.suit(Math.min(known.size().width(), known.size().height())));
        } else if (fields.get(stage.get()) instanceof ClassifierFields classifier) {
            classifier.suit(kind.get(), backbone.get(),
                    found.flatMap(TrainingData::classNames).map(ClassNames::count).orElse(SOME_CLASSES),
                    found.map(TrainingData::size).orElse(wae.domain.image.PictureSize.square(data.sideProperty().get())),
                    found.map(TrainingData::pictures).orElse(SOME_PICTURES), data.photographs());
        }
        check();
    }

    private void check() {
        StageFields now = fields.get(stage.get());
        String wrong = now.check();
        settings.set(wrong.isEmpty() ? now.settings(FormValues.typed()) : null);
        if (settings.get() != null) {
            data.seed(settings.get().seed());
        }
        problem.set(wrong.isEmpty() ? hindrance() : wrong);
    }

    private String hindrance() {
        if (!data.problemProperty().get().isEmpty()) {
            return data.problemProperty().get();
        }
        return Networks.needsStart(stage.get(), kind.get()) && startFrom.get() == null
                ? "A classifier on a fixed split begins with an auto-encoder's run: choose it under Start from." : "";
    }
}
