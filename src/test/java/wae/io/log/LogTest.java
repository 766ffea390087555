package wae.io.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wae.domain.task.Problem;

class LogTest {

    private final LoggerContext logging = new LoggerContext();
    private final NameMask mask = new NameMask("/home/anna", "anna", "annas-pc");

    @TempDir
    Path folder;

    private Log open(Path where) {
        return Log.open(logging, where, mask, () -> "head of /home/anna on annas-pc\n");
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("wae-workbench.log"));
    }

    @Test
    void aFailureIsThereWithItsCausesAndWithoutNames() throws IOException {
        open(folder);
        logging.getLogger("wae.viewmodel.TaskRunner").warn("Opening: anna cannot read it",
                new Problem("x.png could not be read.", new NoSuchFileException("/home/anna/x.png")));
        assertThat(written()).startsWith("head of ~ on <host>").contains("WARN", "TaskRunner: Opening: <user> cannot read it",
                "x.png could not be read.", "Caused by: java.nio.file.NoSuchFileException: ~/x.png", "\tat wae.io.log.LogTest")
                .doesNotContain("anna");
    }

    @Test
    void ownLinesAreThereFromInfoUpAndThoseOfLibrariesFromWarnUp() throws IOException {
        open(folder);
        logging.getLogger("wae.Main").info("own information");
        logging.getLogger("wae.Main").debug("own detail");
        logging.getLogger("org.nd4j").info("chatter");
        logging.getLogger("org.nd4j").warn("a warning");
        assertThat(written()).contains("own information", "a warning").doesNotContain("chatter", "own detail");
    }

    @Test
    void nothingIsMadeBeforeThereIsSomethingToWrite() throws Problem {
        Path later = folder.resolve("new/folder");
        Log log = open(later);
        assertThat(later).doesNotExist();
        assertThat(log.tail(10)).containsExactly("The log is empty.");
        logging.getLogger("wae").error("now");
        assertThat(log.folder()).isEqualTo(later).isDirectory();
        assertThat(log.tail(10)).last().asString().endsWith("now");
    }

    @Test
    void withoutAFolderToWriteThereIsNoLogAndNoFailure() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        Log log = open(taken);
        logging.getLogger("wae").error("unheard");
        assertThat(Files.readString(taken)).isEqualTo("a file");
        assertThatThrownBy(log::folder).isInstanceOf(Problem.class).hasMessageContaining("There is no log");
    }

    @Test
    void anEndlessTraceIsCut() throws IOException {
        open(folder);
        logging.getLogger("wae").error("x".repeat(1_000_000));
        assertThat(Files.size(folder.resolve("wae-workbench.log"))).isBetween(10_000L, 100_000L);
    }
}
