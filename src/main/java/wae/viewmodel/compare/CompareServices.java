package wae.viewmodel.compare;

import java.util.List;
import wae.domain.classification.LabelStore;
import wae.domain.comparison.Comparison;
import wae.domain.comparison.LayerMeasurement;
import wae.domain.comparison.MeasurementStore;
import wae.domain.comparison.Sweep;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.image.Picture;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.viewmodel.FileWriter;
import wae.viewmodel.Workers;
import wae.viewmodel.run.KnownRuns;

/**
 * What the Compare page works with.
 *
 * @param comparison  measures
 * @param layers      measures layer by layer
 * @param sweep       measures under batch sizes and threads
 * @param labelled    opens labelled images that trained systems are evaluated on
 * @param runs        the runs whose classifiers can be compared
 * @param plans       reads network plans of the user
 * @param labels      reads labels of external models
 * @param measurements reads and writes them as files
 * @param photographs that windows are taken from
 * @param writer      writes tables and charts
 * @param threads     maximum of one run: the cores of the machine
 * @param workers     where work runs
 */
public record CompareServices(Comparison comparison, LayerMeasurement layers, Sweep sweep,
                              LabelledDataSources labelled, KnownRuns runs, PlanStore plans,
                              LabelStore labels, MeasurementStore measurements, Photographs photographs, FileWriter writer, int threads,
                              Workers workers) {

    /** Where the images of a measurement come from. */
    @FunctionalInterface
    public interface Photographs {
        /** All of them, at least one. */
        List<Picture> read() throws Problem;
    }
}
