package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import wae.domain.image.PictureStore;
import wae.domain.network.NetworkEngine;
import wae.domain.run.TrainingRuns;
import wae.domain.training.Trainer;
import wae.viewmodel.FileWriter;
import wae.viewmodel.Sample;
import wae.viewmodel.Workers;

/**
 * What the training screen works with.
 *
 * @param runs     starts runs, lets them go on, keeps them, and opens what they learn from
 * @param trainer  takes the steps of micro-training
 * @param engine   runs copies of its networks, to render previews
 * @param folder   of all runs, as it is set now
 * @param samples  preview images to choose from
 * @param pictures reads what was seen of earlier runs
 * @param writer   writes charts
 * @param threads  that a step may use: the machine's cores
 * @param memory   bytes that the process takes; may be asked on any thread
 * @param workers  where work runs
 */
public record TrainServices(TrainingRuns runs, Trainer trainer, NetworkEngine engine, Supplier<Path> folder,
                            List<Sample> samples, PictureStore pictures, FileWriter writer, int threads,
                            LongSupplier memory, Workers workers) {
}
