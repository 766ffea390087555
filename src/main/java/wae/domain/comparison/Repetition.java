package wae.domain.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import wae.domain.network.Backbone;
import wae.domain.task.Problem;

/**
 * A measurement to be made again from its measurement: systems, order, settings and seed are those of the measurement. An
 * untrained system is known by its name; one that came from a file is told by its weights among the files that are at
 * hand.
 *
 * @param original what is repeated
 * @param rows     of the original that can be repeated, in its order
 * @param choices  what is measured for each of these rows
 * @param missing  a sentence for each row that cannot be repeated
 */
public record Repetition(Measurement original, List<ComparedRow> rows, List<SystemChoice> choices, List<String> missing) {

    /** Facts that change from one moment to the next. */
    private static final Set<String> PASSING = Set.of("Process memory");

    /** Copies the lists. */
    public Repetition {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
        missing = List.copyOf(missing);
    }

    /**
     * Finds what can be repeated.
     *
     * @param own    backbones of the user beside those that come with the program
     * @param files  trained classifiers and external models at hand
     * @param opener looks into the files
     * @throws Problem if a file cannot be read, or nothing of the measurement can be repeated
     */
    public static Repetition of(Measurement original, List<Backbone> own, List<SystemChoice> files, SystemOpener opener)
            throws Problem {
        Map<String, SystemChoice> byWeights = new LinkedHashMap<>();
        for (SystemChoice file : files) {
            byWeights.put(opener.open(file, original.settings()).facts().weightsHash(), file);
        }
        List<ComparedRow> rows = new ArrayList<>();
        List<SystemChoice> choices = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (ComparedRow row : original.rows()) {
            Optional.ofNullable(byWeights.get(row.facts().weightsHash())).or(() -> untrained(row.facts(), own))
                    .ifPresentOrElse(choice -> {
                        rows.add(row);
                        choices.add(choice);
                    }, () -> missing.add(missing(row.facts())));
        }
        if (rows.isEmpty()) {
            throw new Problem("Nothing of this measurement can be repeated. " + String.join(" ", missing));
        }
        return new Repetition(original, rows, choices, missing);
    }

    private static Optional<SystemChoice> untrained(SystemFacts facts, List<Backbone> own) {
        if (facts.trained()) {
            return Optional.empty();
        }
        try {
            SystemChoice.Untrained named = SystemChoice.Untrained.named(facts.name(), own);
            return Optional.of(facts.encoderWidth().map(named::withEncoderWidth).orElse(named));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // its backbone is somebody's own
        }
    }

    private static String missing(SystemFacts facts) {
        return facts.name() + " is left out: " + (facts.trained()
                ? "no file at hand has its weights (SHA-256 " + facts.weightsHash() + "); add its run or file."
                : "there is no such system here; its plan is needed.");
    }

    /** How the repeated measurement's conditions differ from the original's, a sentence each. */
    public List<String> differences(Measurement repeated) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < repeated.rows().size(); i++) {
            SystemFacts there = rows.get(i).facts();
            SystemFacts here = repeated.rows().get(i).facts();
            if (!there.weightsHash().equals(here.weightsHash())) {
                differences.add(there.name() + " has other weights here (SHA-256 " + here.weightsHash() + ", not "
                        + there.weightsHash() + "): it is not quite the same network.");
            }
        }
        if (!images(original).equals(images(repeated))) {
            differences.add("Other images. There: " + original.pictures() + ". Here: " + repeated.pictures() + ".");
        }
        Map<String, String> versions = new LinkedHashMap<>();
        repeated.versions().forEach(fact -> versions.put(fact.label(), fact.value()));
        original.versions().stream().filter(fact -> !PASSING.contains(fact.label()))
                .filter(fact -> !Objects.equals(fact.value(), versions.get(fact.label())))
                .forEach(fact -> differences.add(fact.label() + " there: " + fact.value() + "; here: "
                        + versions.getOrDefault(fact.label(), "unknown") + "."));
        return differences;
    }

    /** What tells images apart: their hash, where there is one; the words around it may change between versions. */
    private static String images(Measurement measurement) {
        String said = measurement.pictures();
        return said.substring(Math.max(0, said.indexOf(PicturesHash.NAME)));
    }
}
