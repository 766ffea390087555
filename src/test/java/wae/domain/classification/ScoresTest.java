package wae.domain.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void softmaxSumsToOneAndDoesNotOverflow() {
        double[] probabilities = Scores.of(1000, 1000 + (float) Math.log(3), -1e30f).probabilities();
        assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-12));
        assertThat(probabilities[1] / probabilities[0]).isCloseTo(3, within(1e-3));
        assertThat(probabilities[2]).isZero();
        assertThat(Scores.of(Float.POSITIVE_INFINITY, 1).probabilities()).containsExactly(1, 0);
        assertThat(Scores.of(Float.NaN, Float.NaN).probabilities()).containsExactly(0.5, 0.5);
    }

    @Test
    void theTopIsOrderedAndTiesGoToTheLowerIndex() {
        Scores scores = Scores.of(0, 5, Float.NaN, 5, 7);
        assertThat(scores.top(9)).extracting(Scores.RankedClass::index).containsExactly(4, 1, 3, 0, 2);
        assertThat(scores.top(2)).hasSize(2);
        assertThat(scores.best()).isEqualTo(4);
        assertThat(scores.rankOf(3)).isEqualTo(2);
        assertThat(scores.rankOf(2)).isEqualTo(4);
    }

    @Test
    void halfTheWeightGivesTheReleasedSum() {
        Scores low = Scores.of(1, 2);
        Scores fusion = Scores.of(4, 1);
        Prediction prediction = Prediction.of(low, fusion, low.mixed(1, fusion, 1));
        assertThat(prediction.weighted(0.5).toArray()).containsExactly(prediction.sum().toArray());
        assertThat(prediction.weighted(0).best()).isEqualTo(low.best());
        assertThat(prediction.weighted(1).best()).isEqualTo(fusion.best());
        assertThat(Prediction.of(low).weighted(0.9)).isSameAs(low);
    }

    @Test
    void anEvaluationCountsEachBranchAndTheConfusionsOfTheSum() {
        Evaluation evaluation = new Evaluation(7);
        Scores rising = Scores.of(1, 2, 3, 4, 5, 6, 7);
        Scores falling = Scores.of(7, 6, 5, 4, 3, 2, 1);
        evaluation.add(Prediction.of(rising, falling, rising), 6);
        evaluation.add(Prediction.of(rising, falling, rising), 2);
        evaluation.add(Prediction.of(rising, falling, rising), 0);
        assertThat(evaluation.accuracy()).isEqualTo(new Accuracy(3, 1, 2));
        assertThat(evaluation.accuracies()).containsEntry(Branch.FUSION, new Accuracy(3, 1, 2))
                .containsEntry(Branch.LOW, evaluation.accuracy());
        assertThat(evaluation.confusions().count(2, 6)).isEqualTo(1);
        assertThat(evaluation.confusions().recall(6)).isEqualTo(1);
        assertThat(evaluation.confusions().precision(6)).isCloseTo(1 / 3.0, within(1e-12));
        assertThatThrownBy(() -> evaluation.add(Prediction.of(rising), 7)).hasMessageContaining("label 7");
    }
}
