package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wae.domain.training.AutoEncoderSettings;
import wae.domain.training.Metric;
import wae.words.Words;

/** Training in class, and how it shares the engine with full training. */
@Timeout(60)
class MicroTrainingTest extends TrainPageTests {

    @Test
    void aSliderInClassTakesEffectOnTheTrainingAsItGoesOn() {
        bench.beforeStep(5, () -> screen.micro().lambdaProperty().set(2));
        bench.beforeStep(9, screen.micro()::end);
        screen.micro().playOrPause();
        assertThat(bench.notices.problemProperty().get()).isEmpty();
        assertThat(bench.started.keySet()).containsExactly(0L, 6L);
        assertThat(((AutoEncoderSettings) bench.started.get(6L)).lambda()).isEqualTo(2);
        RunInView run = screen.shownProperty().get();
        assertThat(run.curves().notes()).extracting(note -> note.x() + " " + note.words()).containsExactly("6.0 \u03bb 2");
        assertThat(run.curves().line(Metric.TRANSFORM_LOSS).orElseThrow().size()).isEqualTo(10);
        assertThat(run.folder()).isEmpty();
        assertThat(screen.micro().isUnderWay()).isFalse();
    }

    @Test
    void resettingInClassBeginsFromTheSameStartUnlessReseeded() {
        List<Long> seeds = new ArrayList<>();
        bench.beforeStep(0, () -> seeds.add(bench.started.get(0L).seed()));
        bench.beforeStep(2, () -> {
            if (seeds.size() == 1) {
                screen.micro().reset();
            } else if (seeds.size() == 2) {
                screen.micro().reseed();
            } else {
                screen.micro().end();
            }
        });
        screen.micro().playOrPause();
        assertThat(seeds).containsExactly(1L, 1L, 2L);
    }

    @Test
    void whoeverResetsTwiceBeginsOnce() {
        int[] starts = {0};
        bench.beforeStep(0, () -> starts[0]++);
        bench.beforeStep(2, () -> {
            if (starts[0] == 1) {
                screen.micro().reset();
                screen.micro().reset();
            } else {
                screen.micro().end();
            }
        });
        screen.micro().playOrPause();
        assertThat(starts[0]).isEqualTo(2);
        assertThat(screen.trainingProperty().get()).isFalse();
    }

    @Test
    void noTrainingInClassTakesTheSeatOfARun() {
        bench.beforeStep(2, () -> {
            if (!screen.micro().isUnderWay()) {
                screen.micro().playOrPause();
            }
        });
        screen.start();
        assertThat(bench.notices.problemProperty().get()).isEqualTo(Words.of("train.one-at-a-time"));
        assertThat(screen.micro().isUnderWay()).isFalse();
        assertThat(screen.shownProperty().get().phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(bench.started).hasSize(1);
    }

    @Test
    void startDoesNotEndTheTrainingInClassWhoseSlidersAreShown() {
        boolean[] ready = {true};
        bench.beforeStep(3, () -> {
            ready[0] = screen.readyBinding().get();
            screen.start();
            screen.micro().end();
        });
        screen.micro().chosenProperty().set(true);
        screen.start();
        assertThat(ready[0]).isFalse();
        assertThat(screen.shownProperty().get().title()).startsWith("Micro-training");
        assertThat(screen.shownProperty().get().curves().line(Metric.TRANSFORM_LOSS).orElseThrow().size()).isEqualTo(4);
    }

    @Test
    void aRunEndsTheTrainingInClass() {
        bench.beforeStep(3, () -> {
            if (screen.micro().isUnderWay()) {
                screen.micro().chosenProperty().set(false);
                screen.start();
            }
        });
        screen.micro().playOrPause();
        assertThat(screen.shownProperty().get().title()).isEqualTo(TINY);
        assertThat(screen.shownProperty().get().phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(screen.micro().isUnderWay()).isFalse();
    }
}
