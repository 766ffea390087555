package wae.cli.fuzz;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reader under test.
 *
 * @param name    shown in the report
 * @param members glob over names of the files that are mutated
 * @param marker  glob over names: the reader is given the nearest folder that has such a file; empty if it reads the
 *                mutated file itself
 * @param reader  of it
 */
public record FuzzTarget(String name, String members, String marker, Reader reader) {

    /** What reads a file or folder. */
    @FunctionalInterface
    public interface Reader {
        /** Reads all there is. @throws Exception a {@link wae.domain.task.Problem} if it is refused; nothing else is right */
        void read(Path path) throws Exception;
    }

    /** A reader of single files. */
    public static FuzzTarget ofFile(String name, String members, Reader reader) {
        return new FuzzTarget(name, members, "", reader);
    }

    /** What the reader is given for a seed: the file, or its folder; empty if the seed is none of this target's. */
    Optional<Path> root(Path seed) throws IOException {
        if (!matches(members, seed)) {
            return Optional.empty();
        }
        if (marker.isEmpty()) {
            return Optional.of(seed);
        }
        for (Path folder = seed.getParent(); folder != null; folder = folder.getParent()) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(file -> matches(marker, file))) {
                    return Optional.of(folder);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String glob, Path file) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return matcher.matches(file.getFileName());
    }
}
