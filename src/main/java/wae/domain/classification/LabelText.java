package wae.domain.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels by index as files and models have them: one a line; a JSON or Python list; or an object of index to name, name to
 * index, or with such an object within ({@code id2label}, {@code names}).
 */
public final class LabelText {

    /** More labels than any classifier has. */
    private static final int MAX_LABELS = 1_000_000;
    private static final List<String> MEMBERS = List.of("id2label", "names", "classes", "labels", "class_names");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,7})[:,;\\t ]\\s*(\\S.*)");

    private LabelText() {
    }

    /**
     * Reads labels.
     *
     * @throws IllegalArgumentException with a part of a sentence, if these are no labels from 0 on without a gap
     */
    public static List<String> read(String text) {
        String stripped = text.strip().replaceFirst("^\uFEFF", "").strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("it is empty");
        }
        List<String> labels = stripped.startsWith("{") || stripped.startsWith("[") ? labels(new LiteralReader(stripped).read())
                : lines(stripped);
        if (labels.size() > MAX_LABELS) {
            throw new IllegalArgumentException("it has more than " + MAX_LABELS + " labels");
        }
        return labels;
    }

    /** Like {@link #read}, and also several on one line with commas between them, as models' properties have it. */
    static List<String> property(String text) {
        boolean listed = !text.contains("\n") && text.contains(",") && !text.strip().matches("(?s)[\\[{].*");
        return listed ? List.of(text.split(",", -1)).stream().map(String::strip).toList() : read(text);
    }

    /** The labels among a model's properties; empty if there are none that can be read. */
    public static List<String> ofProperties(Map<String, String> properties) {
        for (String member : MEMBERS) {
            if (!properties.getOrDefault(member, "").isBlank()) {
                try {
                    return property(properties.get(member));
                } catch (IllegalArgumentException noLabels) {
                    continue; // free text under that name
                }
            }
        }
        return List.of();
    }

    private static List<String> lines(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int empty = lines.indexOf("");
        if (empty >= 0) {
            throw new IllegalArgumentException("its line " + (empty + 1) + " is empty");
        }
        List<String> unnumbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher numbered = NUMBERED.matcher(lines.get(i));
            if (!numbered.matches() || Integer.parseInt(numbered.group(1)) != i) {
                return lines;
            }
            unnumbered.add(numbered.group(2));
        }
        return unnumbered;
    }

    private static List<String> labels(Object literal) {
        if (literal instanceof List<?> list) {
            return list.stream().map(LabelText::label).toList();
        }
        Map<?, ?> members = (Map<?, ?>) literal;
        for (String member : MEMBERS) {
            if (members.get(member) instanceof Map<?, ?> || members.get(member) instanceof List<?>) {
                return labels(members.get(member));
            }
        }
        boolean inverse = members.keySet().stream().anyMatch(key -> !isIndex(key));
        String[] labels = new String[members.size()];
        members.forEach((key, value) -> {
            Object index = inverse ? value : key;
            int at = isIndex(index) ? Integer.parseInt(index.toString()) : -1;
            if (at < 0 || at >= labels.length || labels[at] != null) {
                throw new IllegalArgumentException("\"" + key + "\" is no index, or the indices do not count from 0 to "
                        + (labels.length - 1));
            }
            labels[at] = inverse ? key.toString() : label(value);
        });
        return List.of(labels);
    }

    private static boolean isIndex(Object text) {
        return text instanceof String && text.toString().matches("\\d{1,7}");
    }

    /** A text, or the last of several as Keras has them: WordNet's number and the word. */
    private static String label(Object literal) {
        if (literal instanceof List<?> several && !several.isEmpty()) {
            return label(several.get(several.size() - 1));
        }
        if (literal instanceof String text) {
            return text.strip();
        }
        throw new IllegalArgumentException("a label is no text");
    }
}
