package wae.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wae.LogRecorder;

class DiagnosticsTest {

    @RegisterExtension
    final LogRecorder log = new LogRecorder(Diagnostics.class);

    private final Diagnostics diagnostics =
            new Diagnostics(new LogInMemory(), TaskRunner.sameThread(), new Notices());

    @Test
    void errorsBeforeThereIsAWindowAreToldThere() {
        List<Throwable> told = new ArrayList<>();
        Exception early = new IllegalStateException("early");
        Exception late = new IllegalStateException("late");
        diagnostics.add(early);
        diagnostics.onError(told::add);
        diagnostics.add(late);
        assertThat(told).containsExactly(early, late);
    }

    @Test
    void aWindowThatCannotShowAnErrorIsNotAskedWithoutEnd() {
        diagnostics.onError(error -> {
            throw new IllegalArgumentException("no style");
        });
        diagnostics.add(new IllegalStateException("inside"));
        assertThat(log.events()).singleElement().extracting(event -> event.getThrowableProxy().getMessage())
                .isEqualTo("no style");
    }
}
