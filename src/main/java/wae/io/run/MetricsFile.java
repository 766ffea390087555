package wae.io.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import wae.domain.task.Problem;
import wae.domain.training.StepFigures;
import wae.io.file.FileProblems;

/** A run's figures as CSV, one line a step, only ever added to. */
final class MetricsFile implements AutoCloseable {

    private static final String HEADER = "step,reconstruction_loss,energy_loss,transform_loss,learning_rate\n";

    private final Path file;
    private final double lambda;
    private final FileChannel channel;
    private final Writer writer;

    MetricsFile(Path file, double lambda) throws Problem {
        this.file = file;
        this.lambda = lambda;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
            writer.write(HEADER);
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    void append(StepFigures figures) throws Problem {
        try {
            writer.write(figures.step() + "," + (float) figures.reconstructionLoss() + "," + (float) figures.energyLoss()
                    + "," + (float) figures.transformLoss(lambda) + "," + (float) figures.learningRate() + "\n");
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    /** Brings everything to the disk. */
    void force() throws Problem {
        try {
            writer.flush();
            channel.force(false);
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }

    @Override
    public void close() throws Problem {
        try {
            writer.close();
        } catch (IOException e) {
            throw FileProblems.writing(file, e);
        }
    }
}
