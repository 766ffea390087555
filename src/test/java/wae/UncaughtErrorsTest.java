package wae;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UncaughtErrorsTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    @RegisterExtension
    final LogRecorder log = new LogRecorder(UncaughtErrors.class);

    private final List<Throwable> told = new ArrayList<>();

    @AfterEach
    void forget() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static void failInAThread(RuntimeException error) throws InterruptedException {
        Thread thread = new Thread(() -> {
            throw error;
        }, "worker");
        thread.start();
        thread.join();
    }

    @Test
    void whatNothingCaughtIsLoggedAndTold() throws InterruptedException {
        UncaughtErrors.install(told::add);
        IllegalStateException error = new IllegalStateException("inside");
        failInAThread(error);
        assertThat(told).containsExactly(error);
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getFormattedMessage()).contains("worker");
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("inside");
        });
    }

    @Test
    void anErrorWithEveryFrameDoesNotFillTheLog() throws InterruptedException {
        UncaughtErrors.install(told::add);
        IllegalStateException error = new IllegalStateException("in a frame");
        for (int i = 0; i < 250; i++) {
            failInAThread(error);
        }
        assertThat(told).hasSize(250);
        assertThat(log.events()).hasSize(3);
        assertThat(log.events().get(2).getFormattedMessage()).contains("100th time");
    }

    @Test
    void anErrorThatCannotBeToldIsNotTheEnd() throws InterruptedException {
        UncaughtErrors.install(error -> {
            throw new IllegalStateException("no window");
        });
        failInAThread(new IllegalArgumentException("inside"));
        assertThat(log.events()).extracting(event -> event.getThrowableProxy().getMessage())
                .containsExactly("inside", "no window");
    }
}
