package wae.io.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folders that the system has for what programs keep for a user: Windows, macOS, or else the XDG rules. */
public final class UserFolders {

    private static final String NAME = "wae-workbench";

    private final String system;
    private final Path home;
    private final Map<String, String> environment;

    /**
     * The folders of a system.
     *
     * @param system as Java calls it, e.g. {@code Windows 11}
     */
    UserFolders(String system, Path home, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
        this.environment = environment;
    }

    /** The folders of this one. */
    public static UserFolders ofThisSystem() {
        return new UserFolders(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** Where settings lie. */
    public Path settings() {
        if (system.contains("win")) {
            return configured("APPDATA", "AppData", "Roaming");
        }
        return system.contains("mac") ? in("Library", "Application Support") : configured("XDG_CONFIG_HOME", ".config");
    }

    /** Where the log lies. */
    public Path log() {
        if (system.contains("win")) {
            return configured("LOCALAPPDATA", "AppData", "Local").resolve("Logs");
        }
        return system.contains("mac") ? in("Library", "Logs") : configured("XDG_STATE_HOME", ".local", "state");
    }

    private Path configured(String variable, String... usual) {
        String folder = environment.getOrDefault(variable, "");
        return folder.isEmpty() ? in(usual) : Path.of(folder, NAME);
    }

    private Path in(String... folders) {
        Path path = home;
        for (String folder : folders) {
            path = path.resolve(folder);
        }
        return path.resolve(NAME);
    }
}
