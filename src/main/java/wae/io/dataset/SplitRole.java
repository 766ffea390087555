package wae.io.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a folder of a dataset is for, as far as its name says it, in any case and with any sign between words. */
enum SplitRole {

    TRAINING(Set.of("train", "trn", "training", "trainval")),
    VALIDATION(Set.of("val", "vali", "valid", "validation", "validating", "validate", "dev", "devel", "development", "eval",
            "evaluation", "holdout", "heldout")),
    TEST(Set.of("test", "tst", "testing", "tests"));

    /** Words that say nothing of their own beside one of the others; "x" and "px" are those of sizes such as 64x64. */
    private static final Set<String> FILLERS = Set.of("set", "sets", "data", "dataset", "datasets", "split", "subset", "part",
            "fold", "folder", "dir", "image", "images", "img", "imgs", "picture", "pictures", "pics", "photos", "files",
            "samples", "x", "px");

    private final Set<String> words;

    SplitRole(Set<String> words) {
        this.words = words;
    }

    /**
     * The role that a name has by itself, such as Train, VAL_SET, test-images, validation256 or trainingset.
     *
     * @return empty if the name has another word in it
     */
    static Optional<SplitRole> of(String name) {
        Optional<SplitRole> role = Optional.empty();
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            boolean holdOut = i + 1 < words.size() && Set.of("hold out", "held out").contains(words.get(i) + " " + words.get(i + 1));
            Optional<SplitRole> one = holdOut ? Optional.of(VALIDATION) : ofWord(words.get(i));
            if (one.isPresent() && role.isPresent() || one.isEmpty() && !FILLERS.contains(words.get(i))) {
                return Optional.empty();
            }
            role = one.isPresent() ? one : role;
            i += holdOut ? 1 : 0;
        }
        return role;
    }

    /** What stands before the role in a name such as seg_train; empty if the last word is no role, or the only one. */
    static Optional<String> prefix(String name) {
        List<String> words = words(name);
        int last = words.size() - 1;
        return last > 0 && ofWord(words.get(last)).isPresent() ? Optional.of(String.join(" ", words.subList(0, last)))
                : Optional.empty();
    }

    /** The role of the last word of a name that has a prefix. */
    static Optional<SplitRole> ofLast(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? Optional.empty() : ofWord(words.get(words.size() - 1));
    }

    private static Optional<SplitRole> ofWord(String word) {
        for (SplitRole role : values()) {
            if (role.words.contains(word) || FILLERS.stream().anyMatch(
                    filler -> word.endsWith(filler) && role.words.contains(word.substring(0, word.length() - filler.length())))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Words in lower case, told apart by signs, digits and capitals. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
