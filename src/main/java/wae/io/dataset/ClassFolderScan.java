package wae.io.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.Seeds;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;
import wae.io.image.PictureDecoder;

/** Finds out which classes a folder has, and which pictures are for training and which for validation. */
final class ClassFolderScan {

    private static final List<String> VALIDATION_NAMES = List.of("val", "valid", "validation", "test");
    private static final long MAX_NAME_BYTES = 1 << 20;

    private final Path folder;
    private final Monitor monitor;
    private final List<String> skipped = new ArrayList<>();
    private final List<LabelledFiles.Entry> training = new ArrayList<>();
    private final List<LabelledFiles.Entry> validation = new ArrayList<>();
    private final StringBuilder fingerprints = new StringBuilder();
    private List<String> classes = List.of();

    private ClassFolderScan(Path folder, Monitor monitor) {
        this.folder = folder;
        this.monitor = monitor;
    }

    /**
     * Looks through a folder; of each picture the header is read.
     *
     * @throws Problem if there are fewer than two classes with pictures, or the folder cannot be read
     */
    static ClassFolderScan of(Path folder, long seed, Monitor monitor) throws Problem {
        if (!Files.isDirectory(folder)) {
            throw new Problem(Files.exists(folder) ? FileProblems.name(folder) + " is a file, not a folder of classes."
                    : "Folder not found: " + FileProblems.name(folder) + ".");
        }
        ClassFolderScan scan = new ClassFolderScan(folder, monitor);
        Path train = folder.resolve("train");
        Path held = VALIDATION_NAMES.stream().map(folder::resolve).filter(Files::isDirectory).findFirst().orElse(null);
        if (Files.isDirectory(train) && held != null) {
            scan.divided(train, held);
        } else {
            scan.splitBySeed(Files.isDirectory(train) ? train : folder, seed);
        }
        return scan;
    }

    Path folder() {
        return folder;
    }

    List<String> skipped() {
        return skipped;
    }

    List<LabelledFiles.Entry> training() {
        return training;
    }

    List<LabelledFiles.Entry> validation() {
        return validation;
    }

    String fingerprint() {
        return FoundPictures.sha256(fingerprints.toString());
    }

    /** The folders' names, or what {@code classes.txt} (folder, tab, name) calls them. */
    ClassNames classes() {
        Map<String, String> names = namesFromFile();
        List<String> found = classes.stream().map(name -> names.getOrDefault(name, name)).toList();
        return new ClassNames(found.stream().distinct().count() == found.size() ? found : classes);
    }

    private void divided(Path train, Path held) throws Problem {
        Map<String, List<Path>> trained = usable(train);
        Map<String, List<Path>> validated = usable(held);
        classes = List.copyOf(trained.keySet());
        requireTwo();
        for (String name : validated.keySet()) {
            if (!trained.containsKey(name)) {
                skipped.add(FileProblems.name(held) + "/" + name + ": a class without training images");
            }
        }
        for (int label = 0; label < classes.size(); label++) {
            add(training, trained.get(classes.get(label)), label);
            add(validation, validated.getOrDefault(classes.get(label), List.of()), label);
        }
        if (validation.isEmpty()) {
            throw new Problem("The folder " + FileProblems.name(held) + " has no image of the classes in train.");
        }
    }

    private void splitBySeed(Path root, long seed) throws Problem {
        Map<String, List<Path>> all = usable(root);
        classes = List.copyOf(all.keySet());
        requireTwo();
        for (int label = 0; label < classes.size(); label++) {
            List<Path> files = shuffled(all.get(classes.get(label)), Seeds.mix(seed, label));
            int share = (int) Math.round(files.size() * ClassFolders.VALIDATION_FRACTION);
            int held = files.size() < 2 ? 0 : Math.max(1, share);
            add(validation, files.subList(0, held), label);
            add(training, files.subList(held, files.size()), label);
        }
        if (validation.isEmpty()) {
            throw new Problem("The classes in " + FileProblems.name(root) + " have one image each: none is left to"
                    + " measure accuracy on.");
        }
    }

    private void requireTwo() throws Problem {
        String name = FileProblems.name(folder);
        if (classes.isEmpty()) {
            throw new Problem("There is no folder of images in " + name + ": each class needs a folder of its own.");
        }
        if (classes.size() == 1) {
            throw new Problem("There is only one class in " + name + " (" + classes.get(0)
                    + "): a classifier needs two or more.");
        }
    }

    /** Pictures by class, both in order of names; classes without any are skipped. */
    private Map<String, List<Path>> usable(Path root) throws Problem {
        Map<String, List<Path>> byClass = new TreeMap<>();
        List<Path> folders = foldersIn(root);
        for (int i = 0; i < folders.size(); i++) {
            FoundPictures found = FoundPictures.anyIn(folders.get(i));
            found.skipped().forEach(name -> skipped.add(FoundPictures.relative(folder, found.folder()) + "/" + name));
            fingerprints.append(FoundPictures.relative(folder, found.folder())).append(' ').append(found.fingerprint());
            List<Path> good = new ArrayList<>();
            for (Path file : found.files()) {
                monitor.check();
                if (opens(file)) {
                    good.add(file);
                }
            }
            if (good.isEmpty()) {
                skipped.add(FoundPictures.relative(folder, found.folder()) + ": a class without images");
            } else {
                byClass.put(FileProblems.name(found.folder()), good);
            }
            monitor.progress((i + 1.0) / folders.size());
        }
        return byClass;
    }

    private boolean opens(Path file) {
        try {
            PictureDecoder.size(file);
            return true;
        } catch (Problem problem) {
            skipped.add(FoundPictures.skipping(FoundPictures.relative(folder, file), problem));
            return false;
        }
    }

    private static List<Path> foldersIn(Path root) throws Problem {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> Files.isDirectory(entry) && !FileProblems.name(entry).startsWith("."))
                    .sorted().toList();
        } catch (IOException e) {
            throw new Problem("The folder " + FileProblems.name(root) + " could not be read.", e);
        }
    }

    private static List<Path> shuffled(List<Path> files, long seed) {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static void add(List<LabelledFiles.Entry> entries, List<Path> files, int label) {
        files.forEach(file -> entries.add(new LabelledFiles.Entry(file, label)));
    }

    private Map<String, String> namesFromFile() {
        Map<String, String> names = new HashMap<>();
        Path file = folder.resolve("classes.txt");
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MAX_NAME_BYTES) {
                for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R")) {
                    String[] parts = line.split("\t", 2);
                    if (parts.length == 2 && !parts[1].isBlank()) {
                        names.put(parts[0].strip(), parts[1].strip());
                    }
                }
            }
        } catch (IOException e) {
            return Map.of(); // the folders' own names will do
        }
        return names;
    }
}
