package wae.viewmodel.train;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.DoubtfulFolders;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.image.PictureSize;
import wae.domain.training.Stage;
import wae.domain.training.TrainingData;
import wae.domain.training.TrainingDataSets;
import wae.viewmodel.Job;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** The training data: they are opened as soon as they are chosen. */
public final class DataForm {

    /** Where images come from. */
    public enum Kind {
        /** The images that the workbench brings along. */
        SAMPLES("train.data-samples"),
        /** Generated classes. */
        SHAPES("train.data-shapes"),
        /** A folder of the user's. */
        FOLDER("train.data-folder");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** A word or two. */
        public String title() {
            return Words.of(key);
        }
    }

    private final TrainingDataSets dataSets;
    private final TaskRunner files;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.SAMPLES);
    private final StringProperty folder = new SimpleStringProperty("");
    private final IntegerProperty side = new SimpleIntegerProperty(ShapesAndTextures.USUAL_SIDE);
    private final ReadOnlyObjectWrapper<TrainingData> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<DoubtfulFolders> doubt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.AUTO_ENCODER);
    private FolderReading reading = FolderReading.AUTO;
    private long seed = 1;
    private Job opening;
    private boolean taking;

    DataForm(TrainingDataSets dataSets, TaskRunner files) {
        this.dataSets = dataSets;
        this.files = files;
        kind.addListener((property, was, is) -> open());
        folder.addListener((property, was, is) -> {
            reading = FolderReading.AUTO;
            open();
        });
        side.addListener((property, was, is) -> {
            if (takesSide()) {
                open();
            }
        });
    }

    /** Where images come from. */
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** Where images for the stage can come from: the samples have no classes. */
    public List<Kind> kinds() {
        return stage.get() == Stage.AUTO_ENCODER ? List.of(Kind.values()) : List.of(Kind.SHAPES, Kind.FOLDER);
    }

    /** Of the images, where they come from a folder. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** Width and height of the images that a classifier gets, or that are generated; pixels, even. */
    public IntegerProperty sideProperty() {
        return side;
    }

    /** Whether images are generated in a size, or resized to one, rather than taken as they are, such as CIFAR-10's. */
    public boolean hasSide() {
        return takesSide() && (opened.get() == null || opened.get().size().equals(PictureSize.square(side.get())));
    }

    private boolean takesSide() {
        return kind.get() == Kind.SHAPES || kind.get() == Kind.FOLDER && stage.get() != Stage.AUTO_ENCODER;
    }

    /** The stage that it is opened for; the last of several. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What was found there, {@code null} while nothing is. */
    public ReadOnlyObjectProperty<TrainingData> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** More about what is open than {@link #wordsProperty}: all classes, the names of skipped images; empty if there is none. */
    public String details() {
        return opened.get() == null ? "" : DataWords.details(opened.get());
    }

    /** What was found there, in words. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Why nothing can be trained on it, in one sentence; empty while something can, or while it is opened. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The two readings of the folder, where it can be read in two ways and {@link #read} is to say which; else {@code null}. */
    public ReadOnlyObjectProperty<DoubtfulFolders> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /** Between which readings the user can choose now; empty where there is one only. */
    public List<FolderReading> readings() {
        return doubt.get() != null ? List.of(FolderReading.SPLIT, FolderReading.CLASSES)
                : opened.get() == null ? List.of() : opened.get().readings();
    }

    /** Says how the folders within are meant. */
    public void read(FolderReading meant) {
        reading = meant;
        open();
    }

    void stage(Stage next) {
        boolean other = (next == Stage.AUTO_ENCODER) != (stage.get() == Stage.AUTO_ENCODER);
        stage.set(next);
        if (next != Stage.AUTO_ENCODER && kind.get() == Kind.SAMPLES) {
            kind.set(Kind.SHAPES); // the samples have no classes; this opens them
        } else if (other || opened.get() == null) {
            open();
        }
    }

    /** Takes over the training data of a run; where that is not known, a folder is to be chosen. */
    void take(Optional<DataChoice> choice) {
        taking = true;
        kind.set(choice.map(DataForm::kind).orElse(Kind.FOLDER));
        if (kind.get() == Kind.FOLDER) {
            folder.set(choice.map(of -> ((DataChoice.Folder) of).folder().toString()).orElse(""));
            reading = choice.map(of -> ((DataChoice.Folder) of).reading()).orElse(FolderReading.AUTO);
        }
        choice.map(DataChoice::side).filter(pixels -> pixels > 0).ifPresent(side::set);
        taking = false;
        open();
    }

    private static Kind kind(DataChoice choice) {
        return choice instanceof DataChoice.SamplePictures ? Kind.SAMPLES
                : choice instanceof DataChoice.ShapesAndTextures ? Kind.SHAPES : Kind.FOLDER;
    }

    /** The run's seed, which decides what is generated and what is held out for validation. */
    void seed(long next) {
        boolean other = seed != next;
        seed = next;
        if (other && opened.get() != null) {
            open();
        }
    }

    /** Opens what is chosen. */
    final void open() {
        if (taking) {
            return;
        }
        if (opening != null) {
            opening.cancel();
        }
        opened.set(null);
        doubt.set(null);
        problem.set("");
        words.set("");
        try {
            choice().ifPresentOrElse(this::open, () -> problem.set(Words.of("train.data-folder-missing")));
        } catch (IllegalArgumentException e) {
            problem.set(Words.of("train.data-folder-invalid"));
        }
    }

    /** @throws InvalidPathException if the folder's name is none */
    private Optional<DataChoice> choice() {
        return switch (kind.get()) {
            case SAMPLES -> Optional.of(new DataChoice.SamplePictures());
            case SHAPES -> Optional.of(new DataChoice.ShapesAndTextures(side.get()));
            case FOLDER -> folder.get().isBlank() ? Optional.empty()
                    : Optional.of(new DataChoice.Folder(Path.of(folder.get().strip()), side.get(), reading));
        };
    }

    private void open(DataChoice choice) {
        words.set(Words.of("train.data-scanning", choice.title()));
        Stage forStage = stage.get();
        long forSeed = seed;
        AtomicReference<DoubtfulFolders> doubted = new AtomicReference<>();
        opening = files.start(Words.of("train.data-scanning", choice.title()), job -> {
            try {
                return dataSets.open(choice, forStage, forSeed, job);
            } catch (DoubtfulFolders doubtful) {
                doubted.set(doubtful);
                throw doubtful;
            }
        }, new TaskRunner.Outcome<TrainingData>() {
                    @Override
                    public void done(TrainingData data) {
                        words.set(DataWords.of(data));
                        opened.set(data);
                    }

                    @Override
                    public void failed(String sentence) {
                        words.set("");
                        problem.set(sentence);
                        doubt.set(doubted.get());
                    }
                });
    }
}
