package wae.io.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import wae.domain.classification.ClassNames;
import wae.domain.dataset.FolderReading;
import wae.domain.dataset.Seeds;
import wae.domain.task.FileNames;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;
import wae.io.image.PictureDecoder;

/** Finds out which classes a folder has, and which pictures are for training and which for validation. */
final class ClassFolderScan {

    private static final long MAX_NAME_BYTES = 1 << 20;

    private final Path folder;
    private final Monitor monitor;
    private final List<String> skipped = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
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
    static ClassFolderScan of(Path folder, FolderReading reading, long seed, Monitor monitor) throws Problem {
        if (!Files.isDirectory(folder)) {
            throw new Problem(Files.exists(folder) ? FileProblems.name(folder) + " is a file, not a folder of classes."
                    : "Folder not found: " + FileProblems.name(folder) + ".");
        }
        ClassFolderScan scan = new ClassFolderScan(folder, monitor);
        DatasetFolders folders = DatasetFolders.of(folder, reading);
        scan.notes.addAll(folders.notes());
        if (folders.source().isPresent()) {
            scan.divided(folders, folders.source().get());
        } else {
            scan.splitBySeed(folders.training(), seed);
        }
        return scan;
    }

    Path folder() {
        return folder;
    }

    List<String> skipped() {
        return skipped;
    }

    /** What of the folder is not used. */
    List<String> notes() {
        return notes;
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

    private void divided(DatasetFolders folders, Path held) throws Problem {
        Map<String, List<Path>> trained = usable(folders.training());
        Map<String, List<Path>> validated = usable(folders.validation());
        classes = List.copyOf(trained.keySet());
        requireTwo();
        validated.forEach((name, files) -> label(name).ifPresentOrElse(label -> add(validation, files, label),
                () -> skipped.add(FileProblems.name(held) + "/" + name + ": a class without training images")));
        for (int label = 0; label < classes.size(); label++) {
            add(training, trained.get(classes.get(label)), label);
        }
        validation.sort(Comparator.comparingInt(LabelledFiles.Entry::label)); // files of a class stay in their order
        if (validation.isEmpty()) {
            throw new Problem("The folder " + FileProblems.name(held) + " has no image of the classes that are trained.");
        }
    }

    /** The class of a folder's name, in another case too if only one is called so. */
    private Optional<Integer> label(String name) {
        if (classes.contains(name)) {
            return Optional.of(classes.indexOf(name));
        }
        List<String> alike = classes.stream().filter(name::equalsIgnoreCase).toList();
        return alike.size() == 1 ? Optional.of(classes.indexOf(alike.get(0))) : Optional.empty();
    }

    private void splitBySeed(List<Path> folders, long seed) throws Problem {
        Map<String, List<Path>> all = usable(folders);
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
            throw new Problem("The classes in " + FileProblems.name(folder) + " have one image each: none is left to"
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
    private Map<String, List<Path>> usable(List<Path> folders) throws Problem {
        Map<String, List<Path>> byClass = new TreeMap<>();
        skipLoose(folders);
        for (int i = 0; i < folders.size(); i++) {
            FileNames.requireWritable(folders.get(i)); // two classes might have the same name
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

    /** Images beside the class folders belong to no class. */
    private void skipLoose(List<Path> folders) throws Problem {
        if (!folders.isEmpty()) {
            FoundPictures.directlyIn(folders.get(0).toAbsolutePath().getParent()).forEach(file ->
                    skipped.add(FoundPictures.relative(folder.toAbsolutePath(), file) + ": in no class folder"));
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
