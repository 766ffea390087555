package wae.io.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import wae.domain.task.Problem;

class FileManagerTest {

    @Test
    void everySystemHasItsOpener() {
        assertThat(FileManager.opener("Windows 11")).isEqualTo("explorer.exe");
        assertThat(FileManager.opener("Mac OS X")).isEqualTo("open");
        assertThat(FileManager.opener("Linux")).isEqualTo("xdg-open");
    }

    @Test
    void aSystemWithoutOneIsToldInASentence() {
        assertThatThrownBy(() -> FileManager.show("no-such-opener-anywhere", Path.of("runs")))
                .isInstanceOf(Problem.class)
                .hasMessage("No file manager opened runs; its path can be copied instead.");
    }
}
