package wae.domain.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wae.domain.network.Engine;

/**
 * What the workbench remembers.
 *
 * @param appearance  light, dark or as the system
 * @param engine      that runs the auto-encoder
 * @param sidePanel   whether the side panel is open
 * @param recentFiles absolute paths, newest first, at most {@link #MAX_RECENT}
 * @param runs        absolute path of the folder of runs, empty for the usual one; see {@link #runsFolder}
 */
public record Settings(Appearance appearance, Engine engine, boolean sidePanel, List<String> recentFiles,
                       String runs) {

    /** Recent files that are kept. */
    public static final int MAX_RECENT = 10;

    /** At the first start. */
    public static final Settings DEFAULT = new Settings(Appearance.SYSTEM, Engine.ONNX, true, List.of(), "");

    /** What a file does not say is as at the first start. */
    public Settings {
        appearance = appearance == null ? Appearance.SYSTEM : appearance;
        engine = engine == null ? Engine.ONNX : engine;
        recentFiles = recentFiles == null ? List.of()
                : List.copyOf(recentFiles.subList(0, Math.min(MAX_RECENT, recentFiles.size())));
        runs = runs != null && isPath(runs) ? runs : "";
    }

    private static boolean isPath(String text) {
        try {
            return Path.of(text) != null;
        } catch (InvalidPathException e) {
            return false; // a file from another system
        }
    }

    /** The folder of runs: the one that was chosen, or {@code WAE runs} at the user's home. */
    public Path runsFolder() {
        return runs.isEmpty() ? Path.of(System.getProperty("user.home"), "WAE runs") : Path.of(runs);
    }

    /** Theme of the window. */
    public enum Appearance {
        /** As the desktop is set. */
        SYSTEM,
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK
    }

    /** With another theme. */
    public Settings withAppearance(Appearance other) {
        return new Settings(other, engine, sidePanel, recentFiles, runs);
    }

    /** With another engine. */
    public Settings withEngine(Engine other) {
        return new Settings(appearance, other, sidePanel, recentFiles, runs);
    }

    /** With the side panel open or not. */
    public Settings withSidePanel(boolean open) {
        return new Settings(appearance, engine, open, recentFiles, runs);
    }

    /** With a file at the head of the recent ones. */
    public Settings withRecent(String file) {
        List<String> files = new ArrayList<>(recentFiles);
        files.remove(file);
        files.add(0, file);
        return new Settings(appearance, engine, sidePanel, files, runs);
    }

    /** Without a file that is gone. */
    public Settings withoutRecent(String file) {
        List<String> files = new ArrayList<>(recentFiles);
        files.remove(file);
        return new Settings(appearance, engine, sidePanel, files, runs);
    }

    /** With another folder of runs. */
    public Settings withRuns(Path folder) {
        return new Settings(appearance, engine, sidePanel, recentFiles, folder.toAbsolutePath().toString());
    }
}
