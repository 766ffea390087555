package wae.viewmodel.train;

import wae.domain.training.TrainingData;
import wae.viewmodel.Thousands;

/** What was found in a place to learn from. */
final class DataWords {

    private DataWords() {
    }

    static String of(TrainingData data) {
        StringBuilder words = new StringBuilder(count(data.pictures(), "picture"));
        data.classNames().ifPresent(names -> words.append(", ").append(count(names.count(), "class")));
        data.validation().ifPresent(held ->
                words.append(", ").append(Thousands.grouped(held.count())).append(" more to validate"));
        words.append(data.classNames().isPresent() ? ", each " : ", at least ").append(data.size().width())
                .append(" \u00d7 ").append(data.size().height()).append(" px");
        if (!data.skipped().isEmpty()) {
            words.append(". Left out: ").append(count(data.skipped().size(), "file")).append(", such as ")
                    .append(data.skipped().get(0));
        }
        return words.append('.').toString();
    }

    static String count(long number, String thing) {
        String many = thing.endsWith("s") ? thing + "es" : thing + "s";
        return Thousands.grouped(number) + " " + (number == 1 ? thing : many);
    }
}
