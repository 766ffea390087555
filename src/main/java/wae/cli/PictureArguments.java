package wae.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import wae.domain.image.PictureNames;
import wae.domain.task.Problem;

/** Pictures named on a command line: files as they are, and of a folder every file that is called like a picture. */
final class PictureArguments {

    private PictureArguments() {
    }

    /**
     * The files, folders expanded in order of their names.
     *
     * @param refused is told of each folder that gives no picture; the others count all the same
     */
    static List<Path> files(List<Path> arguments, Consumer<Problem> refused) {
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                try {
                    files.addAll(picturesIn(argument));
                } catch (Problem problem) {
                    refused.accept(problem);
                }
            } else {
                files.add(argument);
            }
        }
        return files;
    }

    private static List<Path> picturesIn(Path folder) throws Problem {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (PictureNames.isPicture(entry) && !Files.isDirectory(entry)) {
                    files.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new Problem("The folder " + name(folder) + " cannot be read.", e);
        }
        if (files.isEmpty()) {
            throw new Problem("There is no image in the folder " + name(folder) + ".");
        }
        files.sort(null);
        return files;
    }

    /**
     * Names for results, one per file: the file's name without its ending, made different with a number where two
     * files of one call share it.
     */
    static List<String> resultNames(List<Path> files) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            String base = baseName(file);
            String name = base;
            for (int number = 2; !taken.add(name); number++) {
                name = base + "-" + number;
            }
            names.add(name);
        }
        return names;
    }

    /** "." and "/" have names too. */
    private static String name(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    private static String baseName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "picture" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
