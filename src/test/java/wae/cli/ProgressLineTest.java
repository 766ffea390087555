package wae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import wae.domain.task.Monitor;

class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter printed = new StringWriter();
    private long now = 5 * SECOND;

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintWriter(printed), Monitor.NONE, () -> terminal, () -> now);
    }

    /** Progress ten times a second. */
    private void work(ProgressLine line, int seconds) {
        for (int i = 1; i <= 10 * seconds; i++) {
            now += SECOND / 10;
            line.progress(i / (10.0 * seconds));
        }
    }

    @Test
    void withoutATerminalItIsAWholeLineEveryTenSecondsAndTheLast() {
        try (ProgressLine line = line(false)) {
            line.word("pruning");
            work(line, 25);
        }
        assertThat(printed.toString().lines()).containsExactly("pruning  40 %", "pruning  80 %", "pruning  100 %");
        assertThat(printed.toString()).doesNotContain("\r");
    }

    @Test
    void withoutATerminalShortWorkPrintsNothing() {
        try (ProgressLine line = line(false)) {
            line.word("pruning");
            work(line, 9);
        }
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void inATerminalOneLineIsWrittenOverAndTakenAway() {
        try (ProgressLine line = line(true)) {
            line.word("scanning images");
            line.word("pruning");
            work(line, 2);
        }
        String text = printed.toString();
        assertThat(text).startsWith("\rscanning images\rpruning        \rpruning  ").endsWith("\r").doesNotContain("\n");
        assertThat(text.chars().filter(letter -> letter == '\r').count()).isBetween(10L, 14L);
        assertThat(text.substring(text.lastIndexOf('%') + 1)).matches("\r {13,14}\r");
    }

    @Test
    void workOfLessThanASecondIsNotShown() {
        try (ProgressLine line = line(true)) {
            line.wordLater("a.png");
            now += SECOND / 2;
            line.progress(0.5);
        }
        assertThat(printed.toString()).isEmpty();
    }
}
