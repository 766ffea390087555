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
 * What the Compare page works with.
 *
 * @param comparison  measures
 * @param layers      measures layer by layer
 * @param pictures    classifies one image
 * @param sweep       measures under batch sizes and threads
 * @param labelled    opens labelled images that trained systems are evaluated on
 * @param runs        the runs whose classifiers can be compared
 * @param plans       reads network plans of the user
 * @param measurement reads and writes measurements
 * @param photographs that windows are taken from
 * @param writer      writes tables and charts
 * @param threads     maximum of one run: the cores of the machine
 * @param networks    runs networks, one thing at a time, so that nothing else disturbs a measurement
 * @param files       runs reading and writing
 */
public record CompareServices(Comparison comparison, LayerMeasurement layers, PictureComparison pictures,
                              Sweep sweep, LabelledDataSources labelled, KnownRuns runs, PlanStore plans,
                              MeasurementStore measurement, Photographs photographs, FileWriter writer, int threads,
                              TaskRunner networks, TaskRunner files) {

    /** Where the images of a measurement come from. */
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
