package wae.domain.timing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Orders of n systems for successive rounds, by Williams (1949): over one cycle every system stands equally often at
 * every place, and follows every other one equally often. A drift that is linear in time then favours none. For two
 * systems it is A B, B A. A cycle is n rounds for an even n; for an odd n it is 2n, as each order is also used
 * backwards.
 */
public final class BalancedOrder {

    private final List<List<Integer>> cycle;

    /** @param systems number of systems, at least 1 */
    public BalancedOrder(int systems) {
        if (systems < 1) {
            throw new IllegalArgumentException("there is at least one system to order, not " + systems);
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (int shift = 0; shift < systems; shift++) {
            List<Integer> order = zigzag(systems, shift);
            orders.add(order);
            if (systems % 2 == 1 && systems > 1) {
                orders.add(reversed(order));
            }
        }
        this.cycle = List.copyOf(orders);
    }

    /** Number of rounds until the orders repeat. */
    public int cycleLength() {
        return cycle.size();
    }

    /** The order of a round: indices of systems, first to run first. @param round from 0 */
    public List<Integer> of(int round) {
        return cycle.get(round % cycle.size());
    }

    /** 0, 1, n-1, 2, n-2, ... each plus the shift, modulo n. */
    private static List<Integer> zigzag(int systems, int shift) {
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < systems; place++) {
            int step = (place + 1) / 2;
            order.add(Math.floorMod((place % 2 == 1 ? step : -step) + shift, systems));
        }
        return List.copyOf(order);
    }

    private static List<Integer> reversed(List<Integer> order) {
        List<Integer> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }
}
