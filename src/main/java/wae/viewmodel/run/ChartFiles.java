package wae.viewmodel.run;

import java.nio.file.Path;
import java.util.function.Supplier;
import wae.viewmodel.FileWriter;
import wae.viewmodel.Notices;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/**
 * Writes charts.
 *
 * @param writer  writes a whole file or nothing
 * @param files   runs writing
 * @param notices tells where it went, or why not
 */
public record ChartFiles(FileWriter writer, TaskRunner files, Notices notices) {

    /** Writes a chart. @param content made when it is written, off the screen's thread */
    public void save(Path file, Supplier<byte[]> content) {
        files.start(Words.of("shell.writing", file.getFileName()), job -> {
            writer.write(file, content.get());
            return null;
        }, notices.orProblem(nothing -> notices.news(Words.of("shell.written", file))));
    }
}
