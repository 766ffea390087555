package wae.viewmodel.train;

import wae.domain.dataset.LabelledPictures;
import wae.domain.training.TrainingData;
import wae.viewmodel.Thousands;
import wae.words.Words;

/** What was found where training data were looked for. */
final class DataWords {

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
        return data.skipped().isEmpty() ? found
                : found + " " + Words.of("train.found-skipped", data.skipped().size(), data.skipped().get(0));
    }
}
