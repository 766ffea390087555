package wae.io.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Folders that native libraries can be unpacked to and loaded from: with room, with permission to write, and not on a
 * drive that is mounted {@code noexec}. On systems without {@code /proc} the last is taken to be so.
 */
public final class ProgramFolders {

    private static final Path MOUNTS = Path.of("/proc/self/mounts");
    private static final String NO_PROGRAMS = "noexec";
    private static final int OCTAL = 8;

    /** A folder that things are mounted on, and whether programs may run from there. */
    private record Mount(Path on, boolean programs) {
    }

    private final List<Mount> mounts;

    private ProgramFolders(List<Mount> mounts) {
        this.mounts = mounts;
    }

    /** Of this system. */
    public static ProgramFolders ofThisSystem() {
        try {
            return of(Files.readString(MOUNTS, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return of("");
        }
    }

    /**
     * Of a system with these mounts.
     *
     * @param mounts as in /proc/self/mounts: a line of device, folder, type and options for each, the newest last
     */
    public static ProgramFolders of(String mounts) {
        List<Mount> parsed = new ArrayList<>();
        for (String line : mounts.split("\n")) {
            String[] fields = line.split(" ");
            if (fields.length > 3) {
                parsed.add(new Mount(Path.of(unescaped(fields[1])), !List.of(fields[3].split(",")).contains(NO_PROGRAMS)));
            }
        }
        return new ProgramFolders(parsed);
    }

    /** Blanks and such are written as three octal digits. */
    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            if (field.startsWith("\\", i) && i + 3 < field.length()) {
                text.append((char) Integer.parseInt(field.substring(i + 1, i + 4), OCTAL));
                i += 3;
            } else {
                text.append(field.charAt(i));
            }
        }
        return new String(text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /**
     * The first folder that takes libraries and that nobody else could put any into.
     *
     * @param candidates in the order of preference; one that does not exist is made
     * @param bytes      of room that it must have
     */
    public Optional<Path> first(List<Path> candidates, long bytes) {
        return candidates.stream().filter(folder -> isOurs(folder) && takes(folder, bytes)).findFirst();
    }

    /** Made for this user alone, or found so: what is loaded from it must not be another user's. */
    private static boolean isOurs(Path folder) {
        try {
            if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return true;
            }
            Files.createDirectories(folder.getParent());
            if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isDirectory() && found.owner().equals(Files.getOwner(Path.of("/proc/self")))
                    && !found.permissions().contains(PosixFilePermission.GROUP_WRITE)
                    && !found.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /** Whether a folder, or one that is still to be made, takes libraries. @param bytes of room that it must have */
    public boolean takes(Path folder, long bytes) {
        try {
            Path there = folder.toAbsolutePath();
            while (Files.notExists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            there = there.toRealPath();
            if (!runsPrograms(there) || Files.getFileStore(there).getUsableSpace() < bytes) {
                return false;
            }
            // not Files.createTempFile: it would remember the temporary folder before another is chosen
            Path probe = there.resolve(".wae-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp");
            Files.write(probe, new byte[1], StandardOpenOption.CREATE_NEW);
            Files.delete(probe);
            return true;
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Whether programs and libraries may run from a folder: what is mounted on the nearest one above it says so. */
    boolean runsPrograms(Path folder) {
        Mount nearest = new Mount(Path.of("/"), true);
        for (Mount mount : mounts) {
            if (folder.startsWith(mount.on()) && mount.on().getNameCount() >= nearest.on().getNameCount()) {
                nearest = mount;
            }
        }
        return nearest.programs();
    }
}
