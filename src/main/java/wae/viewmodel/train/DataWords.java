package wae.viewmodel.train;

import wae.domain.dataset.ClassCounts;
import wae.domain.dataset.LabelledPictures;
import wae.domain.run.RunData;
import wae.domain.training.TrainingData;
import wae.viewmodel.Thousands;
import wae.words.Words;

/** What was found where training data were looked for. */
final class DataWords {

    /** Classes in the form; the others are in its tip. */
    private static final int NAMED = 4;
    private static final int LISTED = 40;

    private DataWords() {
    }

    static String of(TrainingData data) {
        int width = data.size().width();
        int height = data.size().height();
        int images = data.pictures();
        String found = data.classNames().isEmpty()
                ? Words.of("train.found-images", images, Thousands.grouped(images), width, height)
                : Words.of("train.found-classes", images, Thousands.grouped(images), data.classNames().get().count(),
                        Thousands.grouped(data.validation().map(LabelledPictures::count).orElse(0)), width, height);
        if (data.classCounts().isPresent()) {
            ClassCounts counts = data.classCounts().get();
            int more = counts.names().count() - NAMED;
            found += " " + (more > 0 ? Words.of("train.found-counts-more", counts.words(NAMED), more)
                    : Words.of("train.found-counts", counts.words(NAMED)));
        }
        if (!data.notes().isEmpty()) {
            found += " " + Words.of("train.found-notes", String.join("; ", data.notes()));
        }
        return data.skipped().isEmpty() ? found
                : found + " " + Words.of("train.found-skipped", data.skipped().size(), data.skipped().get(0).replaceFirst("\\.$", ""));
    }

    /** All classes with their counts, and what was skipped, a line each, as far as a tip has room; empty if there is nothing to add. */
    static String details(TrainingData data) {
        String classes = data.classCounts().filter(counts -> counts.names().count() > NAMED)
                .map(counts -> counts.words(LISTED).replace("; ", "\n") + "\n").orElse("");
        return (classes + String.join("\n", data.skipped().stream().limit(RunData.NAMED).toList())).strip();
    }
}
