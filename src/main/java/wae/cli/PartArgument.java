package wae.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledPictures;
import wae.domain.task.Problem;

/** Which part of a labelled data set a command uses. */
final class PartArgument {

    /** Which pictures of a data set. */
    enum Part {
        /** Those that accuracy is measured on. */
        VALIDATION,
        /** Those that are learned from. */
        TRAINING,
        /** Both. */
        ALL
    }

    @Option(names = "--part", defaultValue = "validation", paramLabel = "PART",
            description = "Which images: validation, training or all.")
    private Part part;

    String title() {
        return part == Part.ALL ? "all of it" : part.name().toLowerCase(Locale.ROOT);
    }

    LabelledPictures of(LabelledData data) {
        return switch (part) {
            case VALIDATION -> data.validation();
            case TRAINING -> data.training();
            case ALL -> new Joined(List.of(data.training(), data.validation()));
        };
    }

    /** Images one after another. */
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
