package wae.viewmodel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final PreviewHistory shelf = new PreviewHistory();

    private void add(long step) {
        shelf.add(new PreviewFrame(step, List.of()));
    }

    private long shown() {
        return shelf.shownProperty().get().step();
    }

    @Test
    void theNewestIsShownUntilSomeoneGoesBack() {
        add(0);
        add(10);
        assertThat(shown()).isEqualTo(10);
        shelf.move(-1);
        assertThat(shelf.isLookingBack()).isTrue();
        add(20);
        assertThat(shown()).isZero();
        shelf.follow();
        add(30);
        assertThat(shown()).isEqualTo(30);
        shelf.moveTo(12);
        assertThat(shown()).isEqualTo(10);
    }

    @Test
    void manyAreThinnedWithTheFirstAndTheLastKept() {
        for (int step = 0; step < 5000; step++) {
            add(step);
        }
        assertThat(shelf.countProperty().get()).isEqualTo(PreviewHistory.MAX);
        assertThat(shown()).isEqualTo(4999);
        shelf.move(-PreviewHistory.MAX);
        assertThat(shown()).isZero();
        shelf.moveTo(100); // as many before 100 as a logarithm would have it: about half
        assertThat(shelf.indexProperty().get()).isBetween(PreviewHistory.MAX / 4, 3 * PreviewHistory.MAX / 4);
    }

    @Test
    void whatIsLookedAtStaysWhileOthersAreThinned() {
        for (int step = 0; step < 60; step++) {
            add(step);
        }
        shelf.moveTo(40);
        for (int step = 60; step < 70; step++) {
            add(step);
        }
        assertThat(Math.abs(shown() - 40)).isLessThanOrEqualTo(1); // it may itself be the one that goes
    }

    @Test
    void goingOnFromAnEarlierStepReplacesWhatLayBehindIt() {
        add(0);
        add(10);
        add(20);
        add(10);
        assertThat(shelf.countProperty().get()).isEqualTo(2);
        assertThat(shown()).isEqualTo(10);
    }
}
