package wae.io.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wae.domain.task.Problem;

/**
 * A folder that may come from a stranger, such as that of a run. The folder itself is the user's choice and may be a
 * link; what is in it is used only where it lies. Every path to a member is made here, and only to an ordinary file or
 * folder or to a name that is free: symbolic links are not followed, and devices and pipes, which may never answer, are
 * not opened. What reads, writes, renames or deletes a member asks here each time.
 */
public final class GuardedFolder {

    private static final String LINK_COUNT = "unix:nlink";

    private final Path path;
    private final GuardedFolder above;

    private GuardedFolder(Path path, GuardedFolder above) {
        this.path = path;
        this.above = above;
    }

    /** A folder as the user chose it; it need not exist. */
    public static GuardedFolder of(Path chosen) {
        return new GuardedFolder(chosen, null);
    }

    /** A folder within; nothing is looked at before something in it is wanted. */
    public GuardedFolder folder(String name) {
        return new GuardedFolder(path.resolve(plain(name)), this);
    }

    /** The last name of the chosen folder, for sentences. */
    public String name() {
        return above == null ? FileProblems.name(path) : above.name();
    }

    /**
     * Where this folder is.
     *
     * @throws Problem if there is something else of that name
     */
    public Path path() throws Problem {
        if (above != null) {
            above.path();
            Optional<BasicFileAttributes> found = attributes(path);
            if (found.isPresent() && (!found.get().isDirectory() || found.get().isOther())) {
                throw refused(path, found.get(), "folder");
            }
        }
        return path;
    }

    /** Makes this folder, where it does not exist. @return where it is */
    public Path make() throws Problem {
        AtomicFiles.makeFolder(path());
        return path;
    }

    /**
     * Where a file of this folder is, or may be made.
     *
     * @param name without a folder
     * @throws Problem if there is something of that name that is no ordinary file
     */
    public Path file(String name) throws Problem {
        Path file = path().resolve(plain(name));
        Optional<BasicFileAttributes> found = attributes(file);
        if (found.isPresent() && !found.get().isRegularFile()) {
            throw refused(file, found.get(), "file");
        }
        return file;
    }

    /** A file, if it is there. @throws Problem if there is something of that name that is no ordinary file */
    public Optional<Path> existing(String name) throws Problem {
        Path file = file(name);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(file) : Optional.empty();
    }

    /** Whether there is anything of that name, be it a link that leads nowhere. */
    public boolean has(String name) {
        return Files.exists(path.resolve(plain(name)), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * A file that is about to be changed in place: one that has a further name elsewhere (a hard link) is first replaced
     * by a copy, so that only this folder's changes.
     */
    public Path own(String name) throws Problem {
        Path file = file(name);
        try {
            if (Files.exists(file) && file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && (int) Files.getAttribute(file, LINK_COUNT, LinkOption.NOFOLLOW_LINKS) > 1) {
                Path copy = file.resolveSibling(AtomicFiles.temporaryName());
                Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
        return file;
    }

    /** Files whose names are wanted, in no order; none if the folder is not there. */
    public List<Path> files(Predicate<String> wanted) throws Problem {
        if (!Files.isDirectory(path())) {
            return List.of();
        }
        List<String> names;
        try (Stream<Path> entries = Files.list(path)) {
            names = entries.map(entry -> entry.getFileName().toString()).filter(wanted).toList();
        } catch (IOException e) {
            throw FileProblems.reading(path, e);
        }
        for (String name : names) {
            file(name);
        }
        return names.stream().map(path::resolve).toList();
    }

    /** Deletes a file, if it is there. */
    public void delete(String name) throws Problem {
        Path file = file(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    private static String plain(String name) {
        Path plain = Path.of(name);
        if (name.isEmpty() || name.equals("..") || name.equals(".") || plain.isAbsolute() || plain.getNameCount() != 1
                || name.contains("/")) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of a member");
        }
        return name;
    }

    /** Of what has that name, not of what it may lead to. */
    private static Optional<BasicFileAttributes> attributes(Path file) throws Problem {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            if (!Files.isDirectory(file.getParent())) {
                return Optional.empty(); // its folder is a file: whoever writes or reads says so
            }
            throw FileProblems.reading(file, e);
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }

    private Problem refused(Path member, BasicFileAttributes found, String wanted) {
        GuardedFolder chosen = this;
        while (chosen.above != null) {
            chosen = chosen.above;
        }
        String what = chosen.path.relativize(member).toString();
        String is = found.isSymbolicLink() ? "a symbolic link, which is not followed out of the folder"
                : found.isDirectory() ? "a folder, not a file" : found.isRegularFile() ? "a file, not a folder"
                : "not an ordinary " + wanted;
        return new Problem(what + " in the folder " + name() + " is " + is + "."
                + (found.isSymbolicLink() ? " Put the " + wanted + " itself there." : ""));
    }
}
