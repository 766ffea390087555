package wae.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import wae.domain.image.Picture;
import wae.domain.image.PictureStore;
import wae.domain.image.SamplePictures;
import wae.domain.task.Problem;

/** Photographs that windows are taken from, as an option. */
final class PhotographArguments {

    @Option(names = "--pictures", paramLabel = "PATH", showDefaultValue = Visibility.NEVER,
            description = "Photographs to take images from; the bundled ones if absent.")
    private List<Path> pictures = new ArrayList<>();

    private final PictureStore store;
    private final SamplePictures samples;

    PhotographArguments(PictureStore store, SamplePictures samples) {
        this.store = store;
        this.samples = samples;
    }

    List<Picture> read() throws Problem {
        if (pictures.isEmpty()) {
            return samples.all();
        }
        List<Picture> read = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        List<Path> files = PictureArguments.files(pictures, refused::add);
        if (!refused.isEmpty()) {
            throw refused.get(0);
        }
        for (Path file : files) {
            read.add(store.read(file));
        }
        return read;
    }

    String words() {
        return "windows of the " + (pictures.isEmpty() ? "bundled" : "given") + " photographs, fresh each round";
    }
}
