package wae.viewmodel.compare;

import java.nio.file.Path;
import java.util.List;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.MeasurementStore;
import wae.domain.comparison.LayerMeasurement;
import wae.domain.comparison.PictureComparison;
import wae.domain.comparison.Sweep;
import wae.domain.image.Picture;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.domain.dataset.LabelledDataSources;
import wae.viewmodel.run.KnownRuns;
import wae.viewmodel.TaskRunner;

/**
 * What the comparison screen works with.
 *
 * @param comparison  measures
 * @param layers      measures layer by layer
 * @param pictures    asks classifiers about a picture
 * @param sweep       measures under batches and threads
 * @param labelled    opens pictures that trained systems are evaluated on
 * @param runs        this user's, whose classifiers can be compared
 * @param plans       reads networks of the user's own
 * @param measurement    keeps measurements as files
 * @param photographs that windows are taken from
 * @param writer      writes tables and charts
 * @param threads     most that one run may use: the machine's cores
 * @param networks    runs networks, one thing at a time, so that nothing of ours disturbs a measurement
 * @param files       runs reading and writing
 */
public record CompareServices(Comparison comparison, LayerMeasurement layers, PictureComparison pictures,
                              Sweep sweep, LabelledDataSources labelled, KnownRuns runs, PlanStore plans,
                              MeasurementStore measurement, Photographs photographs, FileWriter writer, int threads,
                              TaskRunner networks, TaskRunner files) {

    /** Where the pictures of a measurement come from. */
    @FunctionalInterface
    public interface Photographs {
        /** All of them, at least one. */
        List<Picture> read() throws Problem;
    }

    /** Writes a whole file or nothing. */
    @FunctionalInterface
    public interface FileWriter {
        /** @throws Problem with one sentence, if it cannot be written; an old file is then still whole */
        void write(Path file, byte[] bytes) throws Problem;
    }
}
