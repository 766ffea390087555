package wae.viewmodel.train;

import java.util.Arrays;
import java.util.List;
import wae.domain.training.Stage;

/** What a start trains: one stage, or the method's three, each of which begins with what the one before learned. */
public enum Goal {
    /** Stage 1. */
    AUTO_ENCODER(Stage.AUTO_ENCODER),
    /** Stage 2. */
    CLASSIFIER(Stage.CLASSIFIER),
    /** Stage 3. */
    JOINT(Stage.JOINT),
    /** One run after the other. */
    ALL_STAGES(Stage.AUTO_ENCODER, Stage.CLASSIFIER, Stage.JOINT),
    /** A plain network. */
    BASELINE(Stage.BASELINE);

    private final List<Stage> stages;

    Goal(Stage... stages) {
        this.stages = List.of(stages);
    }

    /** In their order. */
    public List<Stage> stages() {
        return stages;
    }

    /** As users know it. */
    public String title() {
        return switch (this) {
            case ALL_STAGES -> "all three stages in one go";
            case BASELINE -> "plain network, to compare with"; // which of them is asked for below
            default -> stages.get(0).title();
        };
    }

    /** The one that trains this stage alone. */
    public static Goal of(Stage stage) {
        return Arrays.stream(values()).filter(goal -> goal.stages.equals(List.of(stage))).findFirst().orElseThrow();
    }

    /** 1 to 3 within the method. */
    static int number(Stage stage) {
        return ALL_STAGES.stages.indexOf(stage) + 1;
    }
}
