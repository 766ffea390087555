package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import wae.domain.image.PictureStore;
import wae.domain.network.NetworkEngine;
import wae.domain.task.Problem;
import wae.domain.training.Trainer;
import wae.domain.run.TrainingRuns;
import wae.viewmodel.Sample;
import wae.viewmodel.TaskRunner;

/**
 * What the training screen works with.
 *
 * @param runs     starts runs, lets them go on, keeps them, and opens what they learn from
 * @param trainer  takes the steps of a training that is not kept
 * @param looking  runs copies of its networks, to look at probes
 * @param folder   of all runs, as it is set now
 * @param samples  pictures to look at while training
 * @param pictures reads what was seen of earlier runs
 * @param writer   writes charts
 * @param threads  that a step may use: the machine's cores
 * @param memory   bytes that the process takes; may be asked on any thread
 * @param training runs one training at a time, however long
 * @param files    runs reading and writing
 * @param painting turns planes into colours
 */
public record TrainServices(TrainingRuns runs, Trainer trainer, NetworkEngine looking, Supplier<Path> folder,
                            List<Sample> samples, PictureStore pictures, FileWriter writer, int threads,
                            LongSupplier memory, TaskRunner training, TaskRunner files, TaskRunner painting) {

    /** Writes a whole file or nothing. */
    @FunctionalInterface
    public interface FileWriter {
        /** @throws Problem with one sentence, if it cannot be written; an old file is then still whole */
        void write(Path file, byte[] bytes) throws Problem;
    }
}
