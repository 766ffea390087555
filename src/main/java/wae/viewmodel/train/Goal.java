package wae.viewmodel.train;

import java.util.Arrays;
import java.util.List;
import wae.domain.training.Stage;
import wae.words.Words;

/** What is trained: one stage, or the method's three, each initialised from the one before. */
public enum Goal {
    /** Stage 1. */
    AUTO_ENCODER(Stage.AUTO_ENCODER),
    /** Stage 2. */
    CLASSIFIER(Stage.CLASSIFIER),
    /** Stage 3. */
    JOINT(Stage.JOINT),
    /** One run after the other. */
    ALL_STAGES(Stage.AUTO_ENCODER, Stage.CLASSIFIER, Stage.JOINT),
    /** A baseline. */
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
        return Words.of(switch (this) {
            case AUTO_ENCODER -> "train.goal-auto-encoder";
            case CLASSIFIER -> "train.goal-classifier";
            case JOINT -> "train.goal-joint";
            case ALL_STAGES -> "train.goal-all-stages";
            case BASELINE -> "train.goal-baseline";
        });
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
