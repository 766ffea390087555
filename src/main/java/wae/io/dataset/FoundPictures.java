package wae.io.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wae.domain.image.PictureNames;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * The files below a folder that are called like pictures, in order of their names relative to it.
 *
 * @param folder   where they were looked for
 * @param files    sorted by relative name, so that every machine has the same order
 * @param skipped  folders that could not be entered, with the reason
 * @param fingerprint SHA-256 over relative names and sizes
 */
record FoundPictures(Path folder, List<Path> files, List<String> skipped, String fingerprint) {

    private static final Logger LOG = LoggerFactory.getLogger(FoundPictures.class);

    /**
     * Looks through a folder and all folders in it.
     *
     * @throws Problem if there is no such folder, it cannot be read or holds no picture
     */
    static FoundPictures in(Path folder) throws Problem {
        String name = FileProblems.name(folder);
        if (!Files.isDirectory(folder)) {
            throw new Problem(Files.exists(folder) ? name + " is a file, not a folder of images."
                    : "Folder not found: " + name + ".");
        }
        FoundPictures found = anyIn(folder);
        if (found.files().isEmpty()) {
            throw new Problem("There is no image in the folder " + name
                    + (found.skipped().isEmpty() ? "." : " that could be read."));
        }
        return found;
    }

    /**
     * The same, of a folder that may be without pictures.
     *
     * @throws Problem if it cannot be read
     */
    static FoundPictures anyIn(Path folder) throws Problem {
        List<Found> all = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        walk(folder, all, skipped);
        all.sort(Comparator.comparing(Found::name).thenComparing(Found::path));
        return new FoundPictures(folder, all.stream().map(Found::path).toList(), skipped, fingerprint(all));
    }

    /** A picture. Its name may not lead back to it, where the locale cannot write it. */
    private record Found(String name, Path path, long bytes) {
    }

    /** Pictures in a folder itself, sorted. */
    static List<Path> directlyIn(Path folder) throws Problem {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> PictureNames.isPicture(file) && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException e) {
            throw new Problem("The folder " + FileProblems.name(folder) + " could not be read.", e);
        }
    }

    /** Says that a file is skipped, and why. The cause goes to the log in one line, as there may be thousands. */
    static String skipping(String name, Problem problem) {
        String sentence = name + ": " + problem.getMessage();
        LOG.warn("skipped {} ({})", sentence, String.valueOf(problem.getCause()));
        return sentence;
    }

    /** A file's name relative to the folder, with slashes on every system. */
    String nameOf(Path file) {
        return relative(folder, file);
    }

    private static void walk(Path folder, List<Found> all, List<String> skipped) throws Problem {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && PictureNames.isPicture(file)) {
                                all.add(new Found(relative(folder, file), file, attributes.size()));
                            } else if (attributes.isRegularFile() && PictureNames.isOtherPicture(file)) {
                                skipped.add(relative(folder, file) + ": the format of such files is not supported");
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException cause) {
                            skipped.add(skipping(relative(folder, file), new Problem("could not be entered", cause)));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new Problem("The folder " + FileProblems.name(folder) + " could not be read.", e);
        }
    }

    /** A name relative to a folder, with slashes on every system. */
    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String fingerprint(List<Found> all) {
        StringBuilder lines = new StringBuilder();
        all.forEach(one -> lines.append(one.name()).append('\t').append(one.bytes()).append('\n'));
        return sha256(lines.toString());
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
