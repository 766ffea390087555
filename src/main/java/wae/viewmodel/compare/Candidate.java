package wae.viewmodel.compare;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import wae.domain.chart.Role;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemFacts;

/** Something that can be compared, and whether it is chosen. */
public final class Candidate {

    private final SystemChoice choice;
    private final String title;
    private final String group;
    private final String about;
    private final Role role;
    private final boolean own;
    private final Optional<Long> multiplyAdds;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    private Candidate(SystemChoice choice, String title, String group, String about, Role role, boolean own,
                      Optional<Long> multiplyAdds) {
        this.choice = choice;
        this.title = title;
        this.group = group;
        this.about = about;
        this.role = role;
        this.own = own;
        this.multiplyAdds = multiplyAdds;
    }

    /** A system that is untrained; grouped by its backbone. @param own whether the backbone is the user's */
    static Candidate untrained(SystemChoice.Untrained choice, boolean own) {
        return new Candidate(choice, choice.title(), choice.backbone().name(), choice.kind().title(),
                SystemRoles.of(choice.kind()), own, Optional.empty());
    }

    /** A user's file. @param title that nothing else has @param about what is known of it */
    static Candidate file(SystemChoice choice, String title, String about, SystemFacts facts) {
        return new Candidate(choice, title, "", about, SystemRoles.of(facts), true, facts.multiplyAdds());
    }

    /** What it is. */
    public SystemChoice choice() {
        return choice;
    }

    /** What it is called here; nothing else is called the same. */
    public String title() {
        return title;
    }

    /** The backbone of a system that is untrained; empty for a user's file. */
    public String group() {
        return group;
    }

    /** What else a user may want to know, in words. */
    public String about() {
        return about;
    }

    /** Its colour. */
    public Role role() {
        return role;
    }

    /** Multiply-adds for one picture of a user's file, where they are known; its plan says those of another system. */
    Optional<Long> multiplyAdds() {
        return multiplyAdds;
    }

    /** Whether the user brought it, and can take it away. */
    public boolean isOwn() {
        return own;
    }

    /** Whether it is compared. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }
}
