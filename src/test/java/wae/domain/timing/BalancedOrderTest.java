package wae.domain.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalancedOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 9, 10})
    void overACycleEveryPlaceAndEveryFollowerIsEquallyFrequent(int systems) {
        BalancedOrder order = new BalancedOrder(systems);
        Map<List<Integer>, Integer> places = new HashMap<>();
        Map<List<Integer>, Integer> followers = new HashMap<>();
        for (int round = 0; round < order.cycleLength(); round++) {
            List<Integer> line = order.of(round);
            assertThat(new HashSet<>(line)).hasSize(systems);
            for (int place = 0; place < systems; place++) {
                places.merge(List.of(place, line.get(place)), 1, Integer::sum);
                if (place > 0) {
                    followers.merge(List.of(line.get(place - 1), line.get(place)), 1, Integer::sum);
                }
            }
        }
        assertThat(places).hasSize(systems * systems);
        assertThat(new HashSet<>(places.values())).hasSize(1);
        assertThat(followers).hasSize(systems * (systems - 1));
        assertThat(new HashSet<>(followers.values())).hasSize(1);
    }

    @Test
    void twoSystemsGoForthAndBack() {
        BalancedOrder order = new BalancedOrder(2);
        assertThat(List.of(order.of(0), order.of(1), order.of(2)))
                .containsExactly(List.of(0, 1), List.of(1, 0), List.of(0, 1));
        assertThat(new BalancedOrder(1).cycleLength()).isEqualTo(1);
    }
}
