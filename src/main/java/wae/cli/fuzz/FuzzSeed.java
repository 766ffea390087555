package wae.cli.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that is mutated.
 *
 * @param file  itself
 * @param root  what the reader is given: the file or a folder around it
 * @param bytes of the file
 */
record FuzzSeed(Path file, Path root, byte[] bytes) {

    /** A copy with other bytes in place of the file's. @return what the reader is given */
    Path copy(byte[] mutated, Path temporary) throws IOException {
        Path copy = temporary.resolve(root.getFileName().toString());
        if (root.equals(file)) {
            return Files.write(copy, mutated);
        }
        for (Path from : files(root)) {
            Path to = copy.resolve(root.relativize(from).toString());
            Files.createDirectories(to.getParent());
            if (from.equals(file)) {
                Files.write(to, mutated);
            } else {
                Files.copy(from, to);
            }
        }
        return copy;
    }

    /** All regular files below a folder, in a fixed order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
    }
}
