package wae.domain.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of ImageNet's 1,000 classes (ILSVRC 2012) in their usual order, and of the 1,001 with the background first. */
final class ImageNetLabels {

    /** The index of what several classes are called. */
    static final int NONE = -1;

    private static final int CLASSES = 1000;
    private static final String BACKGROUND = "background";
    private static final String FILE = "imagenet-labels.txt";

    private ImageNetLabels() {
    }

    /** Those for so many scores, each the first of its words; empty unless there are 1000 or 1001. */
    static Optional<ClassNames> of(int scores) {
        if (scores != CLASSES && scores != CLASSES + 1) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(scores > CLASSES ? List.of(BACKGROUND) : List.of());
        lines().forEach(line -> names.add(line.substring(line.indexOf(' ') + 1).split(", ")[0]));
        return Optional.of(ClassNames.distinct(names));
    }

    /** The index of WordNet's number and of every word, if these are ImageNet's classes; a word of several has
     * {@link #NONE}. */
    static Map<String, Integer> words(ClassNames names) {
        Map<String, Integer> indices = new HashMap<>();
        if (!of(names.count()).filter(names::equals).isPresent()) {
            return indices;
        }
        int index = names.count() - CLASSES;
        for (String line : lines()) {
            String words = line.substring(line.indexOf(' ') + 1);
            indices.put(line.substring(0, line.indexOf(' ')), index);
            for (String word : words.split(", ")) {
                indices.merge(word, index, (one, other) -> one.equals(other) ? one : NONE);
            }
            indices.put(words, words.contains(",") ? index : indices.get(words));
            index++;
        }
        return indices;
    }

    private static List<String> lines() {
        try (InputStream in = ImageNetLabels.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the list of ImageNet's labels is part of the program", e);
        }
    }
}
