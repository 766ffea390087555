package wae.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.task.Problem;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    @Test
    void replacesAFileAsAWholeAndLeavesNothingElse() throws Exception {
        Path file = folder.resolve("run.json");
        AtomicFiles.write(file, "old, and longer");
        AtomicFiles.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining("glob:**run.json");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aFailureHalfwayKeepsTheOldFileAndSaysThatTheDiskIsFull() throws Exception {
        Path file = folder.resolve("run.json");
        AtomicFiles.write(file, "old");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        })).isInstanceOf(Problem.class).hasMessage("run.json could not be written: the disk is full.");
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void namesTheMissingFolder() {
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("gone").resolve("a.png"), new byte[1]))
                .isInstanceOf(Problem.class).hasMessage("a.png could not be written: there is no folder gone.");
    }

    @Test
    void aFolderOfThatNameIsSaid() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("a.png"));
        Files.writeString(taken.resolve("inside"), "x");
        assertThatThrownBy(() -> AtomicFiles.write(taken, new byte[1]))
                .isInstanceOf(Problem.class).hasMessage("a.png could not be written: a folder has that name.");
        assertThat(taken.resolve("inside")).hasContent("x");
    }

    /** As root, or in a folder of one's own, a device would be replaced just the same. */
    @Test
    void aPipeIsNotReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")), "a system with pipes in folders");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), pipe);
        for (Path file : List.of(pipe, link)) {
            assertThatThrownBy(() -> AtomicFiles.write(file, "x")).isInstanceOf(Problem.class)
                    .hasMessage(file.getFileName() + " is not an ordinary file, so nothing was written: name another.");
            assertThatThrownBy(() -> AtomicFiles.writeTogether(Map.of(file, new byte[1]))).isInstanceOf(Problem.class);
        }
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pipe", "link.json");
    }

    @Test
    void permissionAndReadOnlyAreTold() {
        Path file = folder.resolve("a.png");
        assertThat(FileProblems.writing(file, new AccessDeniedException(file.toString())))
                .hasMessageEndingWith("there is no permission to write in the folder " + folder.getFileName() + ".");
        assertThat(FileProblems.writing(file, new FileSystemException(file.toString(), null, "Read-only file system")))
                .hasMessageEndingWith("the folder " + folder.getFileName() + " is read-only.");
    }

    @Test
    void aFullDiskIsToldThoughAnEncoderPutItInWordsOfItsOwn() {
        IOException wrapped = new IOException("I/O error writing PNG file!", new IOException("No space left on device"));
        assertThat(FileProblems.writing(folder.resolve("a.png"), wrapped))
                .hasMessage("a.png could not be written: the disk is full.");
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path real = folder.resolve("real.txt");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        AtomicFiles.write(link, "new");
        assertThat(real).hasContent("new");
        assertThat(link).isSymbolicLink();
    }
}
