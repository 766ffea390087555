package wae.viewmodel.compare;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import wae.chart.Role;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.Systems;
import wae.domain.comparison.SystemChoice;
import wae.domain.comparison.SystemFacts;
import wae.domain.image.PictureSize;

/** A system that can be compared, and whether it is selected. */
public final class Candidate {

    private final SystemChoice choice;
    private final String title;
    private final String group;
    private final String about;
    private final Role role;
    private final boolean own;
    private final Optional<Long> multiplyAdds;
    private final Optional<ClassifierSystem> system;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    private Candidate(SystemChoice choice, String title, String group, String about, Role role, boolean own,
                      Optional<Long> multiplyAdds, Optional<ClassifierSystem> system) {
        this.choice = choice;
        this.title = title;
        this.group = group;
        this.about = about;
        this.role = role;
        this.own = own;
        this.multiplyAdds = multiplyAdds;
        this.system = system;
    }

    /** An untrained system; grouped by its backbone. @param own whether the backbone is the user's */
    static Candidate untrained(SystemChoice.Untrained choice, boolean own) {
        return new Candidate(choice, choice.title(), choice.backbone().name(), choice.kind().title(),
                SystemRoles.of(choice.kind()), own, Optional.empty(), Optional.empty());
    }

    /**
     * A user's file.
     *
     * @param title  unique name
     * @param about  what is known of it
     * @param system its plan, if it was trained by this program
     */
    static Candidate file(SystemChoice choice, String title, String about, SystemFacts facts,
                          Optional<ClassifierSystem> system) {
        return new Candidate(choice, title, "", about, SystemRoles.of(facts), true, facts.multiplyAdds(), system);
    }

    /** What it is. */
    public SystemChoice choice() {
        return choice;
    }

    /** Its unique name. */
    public String title() {
        return title;
    }

    /** The backbone of a system that is untrained; empty for a user's file. */
    public String group() {
        return group;
    }

    /** More about it, as text. */
    public String about() {
        return about;
    }

    /** Its colour. */
    public Role role() {
        return role;
    }

    /** Multiply-adds per image of a user's file, where they are known; its plan says those of another system. */
    Optional<Long> multiplyAdds() {
        return multiplyAdds;
    }

    /** The plan with its image size; empty for an external model. */
    Optional<ClassifierSystem> system(int classes, int size) {
        return choice instanceof SystemChoice.Untrained untrained
                ? Optional.of(Systems.of(untrained.kind(), untrained.backbone(), classes, PictureSize.square(size)))
                : system;
    }

    /** Whether its layers are known: those of an external model are not. */
    boolean hasLayers() {
        return !(choice instanceof SystemChoice.External);
    }

    /** Whether the user added it, and can remove it. */
    public boolean isOwn() {
        return own;
    }

    /** Whether it is compared. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }
}
