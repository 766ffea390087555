package wae.io.image.webp;

/** Smooths the edges between blocks (RFC 6386, section 15), as far as the frame's strength says. */
final class Vp8LoopFilter {

    private final byte[] values;
    private final int stride;

    Vp8LoopFilter(Vp8Plane plane) {
        values = plane.values;
        stride = plane.stride;
    }

    /**
     * A macroblock's edges with the simple filter: luma only.
     *
     * @param inner whether the edges of its sub-blocks too
     */
    void simple(int column, int row, Vp8FilterStrength strength, boolean inner) {
        int place = row * stride + column;
        for (int edge = 0; edge < (inner ? 16 : 1); edge += 4) {
            if (edge + column > 0) {
                simpleEdge(place + edge, 1, stride, limit(strength, edge));
            }
        }
        for (int edge = 0; edge < (inner ? 16 : 1); edge += 4) {
            if (edge + row > 0) {
                simpleEdge(place + edge * stride, stride, 1, limit(strength, edge));
            }
        }
    }

    /**
     * A macroblock's edges with the normal filter.
     *
     * @param size of the macroblock in this plane, 16 or 8
     */
    void normal(int column, int row, int size, Vp8FilterStrength strength, boolean inner) {
        int place = row * stride + column;
        for (int edge = 0; edge < (inner ? size : 1); edge += 4) {
            if (edge + column > 0) {
                normalEdge(place + edge, 1, stride, size, strength, edge);
            }
        }
        for (int edge = 0; edge < (inner ? size : 1); edge += 4) {
            if (edge + row > 0) {
                normalEdge(place + edge * stride, stride, 1, size, strength, edge);
            }
        }
    }

    /** The limit is wider between macroblocks. */
    private static int limit(Vp8FilterStrength strength, int edge) {
        return 2 * (edge == 0 ? strength.limit() + 4 : strength.limit()) + 1;
    }

    private void simpleEdge(int first, int across, int along, int limit) {
        int place = first;
        for (int i = 0; i < 16; i++, place += along) {
            if (step(place, across) <= limit) {
                two(place, across);
            }
        }
    }

    private void normalEdge(int first, int across, int along, int length, Vp8FilterStrength strength, int edge) {
        int limit = limit(strength, edge);
        int place = first;
        for (int i = 0; i < length; i++, place += along) {
            if (step(place, across) > limit || !smooth(place, across, strength.interior())) {
                continue;
            }
            if (difference(place - 2 * across, place - across) > strength.variance()
                    || difference(place + across, place) > strength.variance()) {
                two(place, across);
            } else if (edge == 0) {
                six(place, across);
            } else {
                four(place, across);
            }
        }
    }

    private int step(int place, int across) {
        return 4 * difference(place - across, place) + difference(place - 2 * across, place + across);
    }

    private boolean smooth(int place, int across, int most) {
        return difference(place - 4 * across, place - 3 * across) <= most
                && difference(place - 3 * across, place - 2 * across) <= most
                && difference(place - 2 * across, place - across) <= most
                && difference(place + 3 * across, place + 2 * across) <= most
                && difference(place + 2 * across, place + across) <= most
                && difference(place + across, place) <= most;
    }

    private void two(int place, int across) {
        int step = 3 * (at(place) - at(place - across)) + signed(at(place - 2 * across) - at(place + across));
        add(place - across, small(step + 3 >> 3));
        add(place, -small(step + 4 >> 3));
    }

    private void four(int place, int across) {
        int step = 3 * (at(place) - at(place - across));
        int change = small(step + 4 >> 3);
        add(place - across, small(step + 3 >> 3));
        add(place, -change);
        add(place - 2 * across, change + 1 >> 1);
        add(place + across, -(change + 1 >> 1));
    }

    private void six(int place, int across) {
        int step = signed(3 * (at(place) - at(place - across)) + signed(at(place - 2 * across) - at(place + across)));
        for (int i = 0; i < 3; i++) {
            int change = (27 - 9 * i) * step + 63 >> 7;
            add(place - (i + 1) * across, change);
            add(place + i * across, -change);
        }
    }

    private int at(int place) {
        return values[place] & 0xff;
    }

    private int difference(int first, int second) {
        return Math.abs(at(first) - at(second));
    }

    private void add(int place, int change) {
        values[place] = (byte) Math.max(0, Math.min(255, at(place) + change));
    }

    private static int signed(int value) {
        return Math.max(-128, Math.min(127, value));
    }

    private static int small(int value) {
        return Math.max(-16, Math.min(15, value));
    }
}
