package wae.io.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.FolderReading;

/**
 * The CIFAR datasets in their binary layout (Krizhevsky 2009): records of one or two label bytes and 3 x 32 x 32 values.
 * CIFAR-100 has two labels, the superclass first.
 */
enum CifarKind {

    TEN("CIFAR-10", List.of("data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin"),
            "test_batch.bin", 1, 0, "batches.meta.txt",
            "airplane automobile bird cat deer dog frog horse ship truck"),
    HUNDRED("CIFAR-100", List.of("train.bin"), "test.bin", 2, 1, "fine_label_names.txt",
            "apple aquarium_fish baby bear beaver bed bee beetle bicycle bottle bowl boy bridge bus butterfly camel can castle"
            + " caterpillar cattle chair chimpanzee clock cloud cockroach couch crab crocodile cup dinosaur dolphin elephant"
            + " flatfish forest fox girl hamster house kangaroo keyboard lamp lawn_mower leopard lion lizard lobster man"
            + " maple_tree motorcycle mountain mouse mushroom oak_tree orange orchid otter palm_tree pear pickup_truck pine_tree"
            + " plain plate poppy porcupine possum rabbit raccoon ray road rocket rose sea seal shark shrew skunk skyscraper"
            + " snail snake spider squirrel streetcar sunflower sweet_pepper table tank telephone television tiger tractor train"
            + " trout tulip turtle wardrobe whale willow_tree wolf woman worm"),
    HUNDRED_COARSE("CIFAR-100 superclasses", List.of("train.bin"), "test.bin", 2, 0, "coarse_label_names.txt",
            "aquatic_mammals fish flowers food_containers fruit_and_vegetables household_electrical_devices household_furniture"
            + " insects large_carnivores large_man-made_outdoor_things large_natural_outdoor_scenes"
            + " large_omnivores_and_herbivores medium_mammals non-insect_invertebrates people reptiles small_mammals trees"
            + " vehicles_1 vehicles_2");

    private static final long MAX_NAME_BYTES = 1 << 14;

    private final String title;
    private final List<String> training;
    private final String validation;
    private final int labelBytes;
    private final int label;
    private final String namesFile;
    private final List<String> classes;

    CifarKind(String title, List<String> training, String validation, int labelBytes, int label, String namesFile,
              String classes) {
        this.title = title;
        this.training = training;
        this.validation = validation;
        this.labelBytes = labelBytes;
        this.label = label;
        this.namesFile = namesFile;
        this.classes = List.of(classes.split(" "));
    }

    /** Which of them a folder has, as its files' names and lengths say; empty if it has none. */
    static Optional<CifarKind> in(Path folder, FolderReading reading) {
        if (Files.isRegularFile(folder.resolve(TEN.training.get(0)))) {
            return Optional.of(TEN);
        }
        return HUNDRED.isIn(folder) ? Optional.of(reading == FolderReading.COARSE ? HUNDRED_COARSE : HUNDRED) : Optional.empty();
    }

    /** Others may have a train.bin too; with a test.bin beside it, one of another length is damaged. */
    private boolean isIn(Path folder) {
        Path file = folder.resolve(training.get(0));
        try {
            return Files.isRegularFile(file) && (Files.exists(folder.resolve(namesFile)) || Files.exists(folder.resolve(validation))
                    || Files.size(file) > 0 && Files.size(file) % CifarRecords.bytes(labelBytes) == 0);
        } catch (IOException e) {
            return false;
        }
    }

    String title() {
        return title;
    }

    List<String> training() {
        return training;
    }

    String validation() {
        return validation;
    }

    /** Of each record, before its values. */
    int labelBytes() {
        return labelBytes;
    }

    /** Which of the label bytes counts, from 0. */
    int label() {
        return label;
    }

    /** How its labels may be read; none if there is one way only. */
    List<FolderReading> readings() {
        return this == TEN ? List.of() : List.of(FolderReading.FINE, FolderReading.COARSE);
    }

    /** What a file beside the records says, or what is known. */
    ClassNames names(Path folder) {
        Path file = folder.resolve(namesFile);
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MAX_NAME_BYTES) {
                List<String> names = Files.readString(file, StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(name -> !name.isEmpty()).distinct().toList();
                return new ClassNames(names.size() == classes.size() ? names : classes);
            }
        } catch (IOException e) {
            return new ClassNames(classes);
        }
        return new ClassNames(classes);
    }
}
