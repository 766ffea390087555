package wae.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wae.domain.training.TrainingSettings.LEARNING_RATE;
import static wae.domain.training.TrainingSettings.SCHEDULE;
import static wae.domain.training.TrainingSettings.STEPS;
import static wae.domain.training.TrainingSettings.WARM_UP;

import org.junit.jupiter.api.Test;

/** The learning rate of a step under warm-up and schedule, against values calculated by hand. */
class LearningRateTest {

    private static final AutoEncoderSettings SETTINGS = AutoEncoderSettings.standard().with(STEPS, 900L)
            .with(WARM_UP, 100L).with(LEARNING_RATE, 0.2);

    @Test
    void theWarmUpRisesLinearlyToThePeak() {
        AutoEncoderSettings constant = SETTINGS.with(SCHEDULE, LearningRateSchedule.CONSTANT);
        assertRate(constant, 0, 0.002);
        assertRate(constant, 49, 0.1);
        assertRate(constant, 99, 0.2);
        assertRate(constant, 899, 0.2);
        assertRate(constant.with(WARM_UP, 0L), 0, 0.2);
    }

    @Test
    void theStepsLowerItAfterEachThird() {
        AutoEncoderSettings steps = SETTINGS.with(SCHEDULE, LearningRateSchedule.STEPS);
        assertRate(steps, 299, 0.2);
        assertRate(steps, 300, 0.06);
        assertRate(steps, 599, 0.06);
        assertRate(steps, 600, 0.018);
    }

    @Test
    void halfACosineEndsNearZero() {
        AutoEncoderSettings cosine = SETTINGS.with(SCHEDULE, LearningRateSchedule.COSINE);
        assertRate(cosine, 300, 0.15);
        assertRate(cosine, 450, 0.1);
        assertRate(cosine, 899, 0.2 * (1 + Math.cos(Math.PI * 899 / 900)) / 2);
    }

    @Test
    void theScheduleDoesNotGoBelowTheMinimum() {
        AutoEncoderSettings cosine = SETTINGS.with(SCHEDULE, LearningRateSchedule.COSINE)
                .with(TrainingSettings.MIN_LEARNING_RATE, 0.5);
        assertRate(cosine, 0, 0.002);
        assertRate(cosine, 300, 0.15);
        assertRate(cosine, 451, 0.1);
        assertRate(cosine, 899, 0.1);
    }

    private static void assertRate(AutoEncoderSettings settings, long step, double expected) {
        assertThat(settings.learningRate(step)).isCloseTo(expected, within(1e-12));
    }
}
