package wae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.machine.NativeLibraries;
import wae.io.machine.ProgramFolders;

/** Where native libraries are unpacked on systems where the usual folders do not take them. */
class NativeFoldersTest {

    @TempDir
    private Path folder;
    private Path home;
    private Path temporary;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    @BeforeEach
    void makeFolders() throws IOException {
        home = Files.createDirectory(folder.toRealPath().resolve("home of a user"));
        temporary = Files.createDirectory(folder.toRealPath().resolve("tmp"));
        properties.put("user.home", home.toString());
        properties.put("java.io.tmpdir", temporary.toString());
    }

    @AfterEach
    void forget() {
        NativeLibraries.noFolder(List.of());
    }

    private Map<String, String> changes(Path... withoutPrograms) {
        return folders(withoutPrograms).changes();
    }

    private NativeFolders folders(Path... withoutPrograms) {
        StringBuilder mounts = new StringBuilder("/dev/vda / ext4 rw,relatime 0 0\n");
        for (Path path : withoutPrograms) {
            mounts.append("tmpfs ").append(path.toString().replace(" ", "\\040")).append(" tmpfs rw,noexec,nosuid 0 0\n");
        }
        return new NativeFolders(environment, properties::get, ProgramFolders.of(mounts.toString()));
    }

    @Test
    void usualFoldersStayAndNothingIsMade() {
        assertThat(changes()).isEmpty();
        assertThat(folders().home()).isEmpty();
        assertThat(home).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aTemporaryFolderWithoutProgramsIsReplacedByOneBelowHome() {
        Path other = home.resolve(".cache/wae-workbench");
        assertThat(changes(temporary)).containsOnly(Map.entry("java.io.tmpdir", other.toString()),
                Map.entry("onnxruntime.native.path", other.resolve("onnxruntime").toString()));
        assertThat(other).isDirectory();
        environment.put("XDG_CACHE_HOME", folder.toAbsolutePath().toString());
        assertThat(changes(temporary)).containsEntry("java.io.tmpdir", folder.toAbsolutePath().resolve("wae-workbench").toString());
    }

    @Test
    void aHomeWithoutProgramsOrWithoutPermissionIsReplacedByOneThatOnlyThisUserCanWrite() throws IOException {
        Map<String, String> changes = changes(home);
        assertThat(changes).containsOnlyKeys("org.bytedeco.javacpp.cachedir", "jna.tmpdir", "javafx.cachedir");
        Path own = Path.of(changes.get("jna.tmpdir")).getParent();
        assertThat(own.getParent()).isEqualTo(temporary);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own))).isEqualTo("rwx------");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(changes(home).get("jna.tmpdir")).as("others could put a library there").doesNotContain(own.toString());
        Files.delete(own);
        Files.createSymbolicLink(own, home);
        assertThat(changes(home).get("jna.tmpdir")).as("a link of somebody's").doesNotContain(own.toString());
    }

    @Test
    void aHomeThatCannotBeWrittenIsReplaced() throws IOException {
        for (String taken : new String[] {".javacpp", ".cache", ".openjfx"}) {
            Files.writeString(home.resolve(taken), "a file");
        }
        assertThat(changes()).containsOnlyKeys("org.bytedeco.javacpp.cachedir", "jna.tmpdir", "javafx.cachedir");
    }

    @Test
    void whatTheUserHasSetStays() {
        properties.put("org.bytedeco.javacpp.cachedir", "mine");
        properties.put("onnxruntime.native.path", "mine too");
        assertThat(changes(home, temporary)).doesNotContainKeys("org.bytedeco.javacpp.cachedir", "onnxruntime.native.path");
    }

    @Test
    void aUserWithoutAnEntryHasTheHomeThatTheVariableSaysOrTheTemporaryFolder() {
        for (String unknown : new String[] {"?", "", "relative", "/no/such/folder", null}) {
            properties.put("user.home", unknown);
            environment.put("HOME", home.toString());
            assertThat(folders().home()).as(unknown).contains(home.toString());
            environment.put("HOME", "/no/such/folder");
            assertThat(folders().home()).as(unknown).contains(temporary.toString());
        }
    }

    @Test
    void whereNoFolderTakesThemTheSentenceNamesThoseThatWereTried() {
        changes(Path.of("/"));
        assertThat(NativeLibraries.problem("ONNX Runtime", new UnsatisfiedLinkError("failed to map segment")))
                .hasMessageStartingWith("ONNX Runtime's native library does not load on this machine: it has to be unpacked")
                .hasMessageContaining(temporary.toString()).hasMessageContaining(home.resolve(".cache").toString())
                .hasMessageContaining("-Djava.io.tmpdir=FOLDER").hasMessageNotContaining("segment");
        NativeLibraries.noFolder(List.of());
        assertThat(NativeLibraries.problem("ONNX Runtime", new UnsatisfiedLinkError(null))).hasMessageNotContaining("null");
    }
}
