package wae.viewmodel.compare;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;

/** A default selection among titles, until the user selects another one. */
final class Suggestion {

    private final Property<String> chosen;
    private String suggested;

    /** @param chosen the selection, in both directions */
    Suggestion(Property<String> chosen) {
        this.chosen = chosen;
        suggested = chosen.getValue();
    }

    /** Whether the user has selected one. */
    boolean isUsers() {
        return chosen.getValue() != null && !Objects.equals(chosen.getValue(), suggested);
    }

    /** Suggests a title, null for none; the selection of the user stays while it is available. */
    void offer(String title, List<String> titles) {
        if (!isUsers() || !titles.contains(chosen.getValue())) {
            suggested = title;
            chosen.setValue(title);
        }
    }
}
