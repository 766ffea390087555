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

/** Something that can be compared, and whether it is chosen. */
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

    /** A system that is untrained; grouped by its backbone. @param own whether the backbone is the user's */
    static Candidate untrained(SystemChoice.Untrained choice, boolean own) {
        return new Candidate(choice, choice.title(), choice.backbone().name(), choice.kind().title(),
                SystemRoles.of(choice.kind()), own, Optional.empty(), Optional.empty());
    }

    /**
     * A user's file.
     *
     * @param title  that nothing else has
     * @param about  what is known of it
     * @param system its plan, if it is one of ours
     */
    static Candidate file(SystemChoice choice, String title, String about, SystemFacts facts,
                          Optional<ClassifierSystem> system) {
        return new Candidate(choice, title, "", about, SystemRoles.of(facts), true, facts.multiplyAdds(), system);
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

    /** The plan with its picture size; empty where only another program knows its layers. */
    Optional<ClassifierSystem> system(int classes, int side) {
        return choice instanceof SystemChoice.Untrained untrained
                ? Optional.of(Systems.of(untrained.kind(), untrained.backbone(), classes, PictureSize.square(side))) : system;
    }

    /** Whether its layers can be told apart: another program's cannot. */
    boolean hasLayers() {
        return !(choice instanceof SystemChoice.External);
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
