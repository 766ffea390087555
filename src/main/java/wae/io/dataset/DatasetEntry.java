package wae.io.dataset;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wae.domain.image.PictureNames;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * A folder in a dataset's folder that has images in it or below.
 *
 * @param path    where it is
 * @param role    what its name says that it is for
 * @param classes folders within that have images
 * @param flat    whether there are images beside those folders
 */
record DatasetEntry(Path path, Optional<SplitRole> role, List<Path> classes, boolean flat) {

    /** Left by programs that pack or show folders. */
    private static final Set<String> LITTER = Set.of("__macosx", "@eadir", "$recycle.bin", "lost+found");

    String name() {
        return FileProblems.name(path);
    }

    boolean is(SplitRole wanted) {
        return role.filter(wanted::equals).isPresent();
    }

    /** Whether it has a folder for each class; an image or two may lie beside several. */
    boolean isLabelled() {
        return !classes.isEmpty() && (!flat || classes.size() > 1);
    }

    List<String> classNames() {
        return classes.stream().map(FileProblems::name).toList();
    }

    /** The same with another role, where its name alone does not say it. */
    DatasetEntry as(Optional<SplitRole> other) {
        return new DatasetEntry(path, other, classes, flat);
    }

    /** Folders with images, sorted by name. */
    static List<DatasetEntry> in(Path root) throws Problem {
        List<DatasetEntry> entries = new ArrayList<>();
        for (Path folder : foldersIn(root)) {
            List<Path> classes = new ArrayList<>();
            for (Path below : foldersIn(folder)) {
                if (hasImages(below, Integer.MAX_VALUE)) {
                    classes.add(below);
                }
            }
            boolean flat = hasImages(folder, 1);
            if (flat || !classes.isEmpty()) {
                entries.add(new DatasetEntry(folder, SplitRole.of(FileProblems.name(folder)), classes, flat));
            }
        }
        return entries;
    }

    /** All folders, sorted by name, without hidden ones and what other programs leave. */
    static List<Path> foldersIn(Path root) throws Problem {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> Files.isDirectory(entry) && !FileProblems.name(entry).startsWith(".")
                    && !LITTER.contains(FileProblems.name(entry).toLowerCase(Locale.ROOT))).sorted().toList();
        } catch (IOException e) {
            throw new Problem("The folder " + FileProblems.name(root) + " could not be read.", e);
        }
    }

    private static boolean hasImages(Path folder, int depth) {
        try (Stream<Path> files = Files.find(folder, depth,
                (file, attributes) -> attributes.isRegularFile() && PictureNames.isPicture(file), FileVisitOption.FOLLOW_LINKS)) {
            return files.findFirst().isPresent();
        } catch (IOException | java.io.UncheckedIOException e) {
            return true; // what cannot be entered is named later
        }
    }
}
