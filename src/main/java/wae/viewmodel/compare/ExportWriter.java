package wae.viewmodel.compare;

import java.nio.file.Path;
import wae.domain.task.Problem;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** Writes files off the JavaFX thread and tells the user where they are. */
final class ExportWriter {

    private final TaskRunner files;
    private final Notices notices;

    ExportWriter(TaskRunner files, Notices notices) {
        this.files = files;
        this.notices = notices;
    }

    /** Writes one file. */
    @FunctionalInterface
    interface Action {
        /** @throws Problem with one sentence, if it cannot be written */
        void write() throws Problem;
    }

    void start(Path file, Action action) {
        files.start(Words.of("shell.writing", file.getFileName()), job -> {
            action.write();
            return null;
        }, notices.orProblem(nothing -> notices.news(Words.of("shell.written", file))));
    }
}
