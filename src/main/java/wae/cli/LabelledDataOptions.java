package wae.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import wae.domain.dataset.DataChoice;

/** The dataset of a classifier. */
final class LabelledDataOptions {

    @Option(names = "--data", required = true, paramLabel = "DATA", description = "A folder with a folder of images for"
            + " each class (alone, or below train and val), CIFAR-10's binary files, or the word "
            + DataChoice.ShapesAndTextures.WORD + " (generated).")
    private String data;

    @Option(names = "--side", defaultValue = "64", paramLabel = "PIXELS",
            description = "Width and height that images are resized to; CIFAR-10 stays 32.")
    private int side;

    DataChoice choice() {
        return data.equals(DataChoice.ShapesAndTextures.WORD) ? new DataChoice.ShapesAndTextures(side)
                : new DataChoice.Folder(Path.of(data), side);
    }
}
