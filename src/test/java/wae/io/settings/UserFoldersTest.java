package wae.io.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("home");

    @Test
    void everySystemHasAFolderForSettings() {
        assertThat(folders("Linux").settings()).isEqualTo(HOME.resolve(".config/wae-workbench"));
        assertThat(folders("Mac OS X").settings()).isEqualTo(HOME.resolve("Library/Application Support/wae-workbench"));
        assertThat(folders("Windows 11").settings()).isEqualTo(HOME.resolve("AppData/Roaming/wae-workbench"));
    }

    @Test
    void everySystemHasAFolderForTheLog() {
        assertThat(folders("Linux").log()).isEqualTo(HOME.resolve(".local/state/wae-workbench"));
        assertThat(folders("Mac OS X").log()).isEqualTo(HOME.resolve("Library/Logs/wae-workbench"));
        assertThat(folders("Windows 11").log()).isEqualTo(HOME.resolve("AppData/Local/wae-workbench/Logs"));
    }

    @Test
    void theEnvironmentNamesOthers() {
        UserFolders linux = new UserFolders("Linux", HOME, Map.of("XDG_CONFIG_HOME", "c", "XDG_STATE_HOME", "s"));
        assertThat(linux.settings()).isEqualTo(Path.of("c/wae-workbench"));
        assertThat(linux.log()).isEqualTo(Path.of("s/wae-workbench"));
        UserFolders windows = new UserFolders("Windows 11", HOME, Map.of("APPDATA", "r", "LOCALAPPDATA", "l"));
        assertThat(windows.settings()).isEqualTo(Path.of("r/wae-workbench"));
        assertThat(windows.log()).isEqualTo(Path.of("l/wae-workbench/Logs"));
    }

    private static UserFolders folders(String system) {
        return new UserFolders(system, HOME, Map.of());
    }
}
