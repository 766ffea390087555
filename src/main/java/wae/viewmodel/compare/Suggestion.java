package wae.viewmodel.compare;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;

/** A choice among titles that is made for the user until the user makes another one. */
final class Suggestion {

    private final Property<String> chosen;
    private String suggested;

    /** @param chosen shows the choice and takes the user's */
    Suggestion(Property<String> chosen) {
        this.chosen = chosen;
        suggested = chosen.getValue();
    }

    /** Whether the user has chosen. */
    boolean isUsers() {
        return chosen.getValue() != null && !Objects.equals(chosen.getValue(), suggested);
    }

    /** Suggests a title, null for none; the user's choice stays as long as it can be had. */
    void offer(String title, List<String> titles) {
        if (!isUsers() || !titles.contains(chosen.getValue())) {
            suggested = title;
            chosen.setValue(title);
        }
    }
}
