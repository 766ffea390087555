package wae.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;
import wae.domain.training.DataChoice;
import wae.domain.training.EightBitPicture;
import wae.domain.training.LabelledData;
import wae.domain.training.LabelledDataSources;
import wae.domain.training.LabelledPictures;
import wae.domain.training.ShapesAndTextures;

/** Labelled pictures that a command uses. */
final class DataArguments {

    /** Which pictures of a data set. */
    enum Part {
        /** Those that accuracy is measured on. */
        VALIDATION,
        /** Those that are learned from. */
        TRAINING,
        /** Both. */
        ALL
    }

    @Option(names = "--data", required = true, paramLabel = "DATA", description = "A folder with a folder of pictures for each"
            + " class (alone, or below train and val), CIFAR-10's binary files, or the word " + DataChoice.ShapesAndTextures.WORD
            + ".")
    private Path folder;

    @Option(names = "--part", defaultValue = "validation", paramLabel = "PART",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}.")
    private Part part;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Decides what is kept for validation where"
            + " the folder does not say; take the run's own. ${DEFAULT-VALUE}.")
    private long seed;

    /** @param side that pictures are brought to */
    LabelledData open(LabelledDataSources sources, int side, Monitor monitor) throws Problem {
        return folder.toString().equals(DataChoice.ShapesAndTextures.WORD) ? new ShapesAndTextures(side, seed)
                : sources.open(folder, side, seed, monitor);
    }

    long seed() {
        return seed;
    }

    String title() {
        String name = folder.toString().equals(DataChoice.ShapesAndTextures.WORD)
                ? new DataChoice.ShapesAndTextures(0).title() : new DataChoice.Folder(folder, 0).title();
        return name + " (" + (part == Part.ALL ? "all of it" : part.name().toLowerCase(Locale.ROOT)) + ")";
    }

    LabelledPictures part(LabelledData data) {
        return switch (part) {
            case VALIDATION -> data.validation();
            case TRAINING -> data.training();
            case ALL -> new Joined(List.of(data.training(), data.validation()));
        };
    }

    /** Pictures behind one another. */
    private record Joined(List<LabelledPictures> parts) implements LabelledPictures {

        @Override
        public int count() {
            return parts.stream().mapToInt(LabelledPictures::count).sum();
        }

        @Override
        public int label(int index) {
            int first = parts.get(0).count();
            return index < first ? parts.get(0).label(index) : parts.get(1).label(index - first);
        }

        @Override
        public Optional<EightBitPicture> picture(int index) throws Problem {
            int first = parts.get(0).count();
            return index < first ? parts.get(0).picture(index) : parts.get(1).picture(index - first);
        }
    }
}
