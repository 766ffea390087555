package wae.domain.training;

import java.util.ArrayList;
import java.util.List;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledDataSources;
import wae.domain.dataset.PatchSource;
import wae.domain.dataset.PatchSources;
import wae.domain.dataset.PicturePatches;
import wae.domain.dataset.ShapesAndTextures;
import wae.domain.image.Picture;
import wae.domain.image.PictureResampler;
import wae.domain.image.SamplePictures;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Opens what a user picked to learn from. */
public final class TrainingDataSets {

    private final PatchSources patches;
    private final LabelledDataSources labelled;
    private final SamplePictures samples;
    private final PictureResampler resampler;

    /** @param resampler halves pictures for the half-size baseline: the one that will halve for it when it runs */
    public TrainingDataSets(PatchSources patches, LabelledDataSources labelled, SamplePictures samples,
                            PictureResampler resampler) {
        this.patches = patches;
        this.labelled = labelled;
        this.samples = samples;
        this.resampler = resampler;
    }

    /**
     * Opens data for a stage; headers of files are read, pictures are not.
     *
     * @param seed decides what is generated, and what is used for validation where a folder does not say
     * @throws Problem if there is nothing to learn from, e.g. an empty folder, or one class only
     */
    public TrainingData open(DataChoice choice, Stage stage, long seed, Monitor monitor) throws Problem {
        if (stage == Stage.AUTO_ENCODER) {
            return new PatchData(choice, patches(choice, seed, monitor));
        }
        return new ClassifierData(choice, labelled(choice, seed, monitor), resampler);
    }

    private PatchSource patches(DataChoice choice, long seed, Monitor monitor) throws Problem {
        if (choice instanceof DataChoice.Folder folder) {
            return patches.open(folder.folder(), monitor);
        }
        if (choice instanceof DataChoice.ShapesAndTextures generated) {
            return PicturePatches.of(new ShapesAndTextures(generated.side(), seed));
        }
        List<EightBitPicture> pictures = new ArrayList<>();
        for (Picture sample : samples.all()) {
            monitor.check();
            pictures.add(EightBitPicture.of(sample));
        }
        return PicturePatches.of(pictures, "samples-" + String.join("-", samples.names()).hashCode());
    }

    private LabelledData labelled(DataChoice choice, long seed, Monitor monitor) throws Problem {
        if (choice instanceof DataChoice.Folder folder) {
            return labelled.open(folder.folder(), folder.reading(), folder.side(), seed, monitor);
        }
        if (choice instanceof DataChoice.ShapesAndTextures generated) {
            return new ShapesAndTextures(generated.side(), seed);
        }
        throw new Problem("The sample images have no classes: choose a folder for each class, or shapes x textures.");
    }
}
