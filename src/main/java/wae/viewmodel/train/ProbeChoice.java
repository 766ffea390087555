package wae.viewmodel.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.run.Probes;
import wae.domain.task.Problem;
import wae.viewmodel.Job;
import wae.viewmodel.Notices;
import wae.viewmodel.Sample;
import wae.viewmodel.TaskRunner;
import wae.words.Words;

/** The preview images of the next run: four of the bundled ones, or a user's own. */
public final class ProbeChoice {

    private final ObservableList<Sample> offered;
    private final ObservableList<Sample> chosen = FXCollections.observableArrayList();
    private final PictureStore pictures;
    private final TaskRunner files;
    private final Notices notices;

    /** @param samples to choose from; the usual ones of them are chosen */
    ProbeChoice(List<Sample> samples, PictureStore pictures, TaskRunner files, Notices notices) {
        this.offered = FXCollections.observableArrayList(samples);
        this.pictures = pictures;
        this.files = files;
        this.notices = notices;
        Probes.usual(samples.size()).forEach(index -> chosen.add(samples.get(index)));
    }

    /** What can be chosen: the bundled ones, then a user's own. */
    public ObservableList<Sample> offered() {
        return offered;
    }

    /** What is chosen, for the next run. */
    public ObservableList<Sample> chosen() {
        return chosen;
    }

    /** Chooses a user's own picture instead of another; one that cannot be read changes nothing. */
    public void choose(int index, Path file) {
        String name = String.valueOf(file.getFileName());
        files.start(Words.of("train.reading", name), job -> Probes.fitted(pictures.read(file)),
                notices.orProblem(probe -> {
                    Sample own = new Sample(name, later -> probe); // the file may be gone by then
                    offered.add(own);
                    chosen.set(index, own);
                }));
    }

    /** Reads the chosen ones, each as the square in its middle, reduced if it is large. */
    static List<Picture> read(List<Sample> chosen, Job job) throws Problem {
        List<Picture> read = new ArrayList<>();
        for (Sample sample : chosen) {
            read.add(Probes.fitted(sample.source().run(job)));
        }
        return read;
    }
}
