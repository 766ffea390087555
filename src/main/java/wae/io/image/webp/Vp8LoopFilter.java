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
        int position = row * stride + column;
        for (int edge = 0; edge < (inner ? 16 : 1); edge += 4) {
            if (edge + column > 0) {
                simpleEdge(position + edge, 1, stride, limit(strength, edge));
            }
        }
        for (int edge = 0; edge < (inner ? 16 : 1); edge += 4) {
            if (edge + row > 0) {
                simpleEdge(position + edge * stride, stride, 1, limit(strength, edge));
            }
        }
    }

    /**
     * A macroblock's edges with the normal filter.
     *
     * @param size of the macroblock in this plane, 16 or 8
     */
    void normal(int column, int row, int size, Vp8FilterStrength strength, boolean inner) {
        int position = row * stride + column;
        for (int edge = 0; edge < (inner ? size : 1); edge += 4) {
            if (edge + column > 0) {
                normalEdge(position + edge, 1, stride, size, strength, edge);
            }
        }
        for (int edge = 0; edge < (inner ? size : 1); edge += 4) {
            if (edge + row > 0) {
                normalEdge(position + edge * stride, stride, 1, size, strength, edge);
            }
        }
    }

    /** The limit is wider between macroblocks. */
    private static int limit(Vp8FilterStrength strength, int edge) {
        return 2 * (edge == 0 ? strength.limit() + 4 : strength.limit()) + 1;
    }

    private void simpleEdge(int first, int across, int along, int limit) {
        int position = first;
        for (int i = 0; i < 16; i++, position += along) {
            if (step(position, across) <= limit) {
                two(position, across);
            }
        }
    }

    private void normalEdge(int first, int across, int along, int length, Vp8FilterStrength strength, int edge) {
        int limit = limit(strength, edge);
        int position = first;
        for (int i = 0; i < length; i++, position += along) {
            if (step(position, across) > limit || !smooth(position, across, strength.interior())) {
                continue;
            }
            if (difference(position - 2 * across, position - across) > strength.variance()
                    || difference(position + across, position) > strength.variance()) {
                two(position, across);
            } else if (edge == 0) {
                six(position, across);
            } else {
                four(position, across);
            }
        }
    }

    private int step(int position, int across) {
        return 4 * difference(position - across, position) + difference(position - 2 * across, position + across);
    }

    private boolean smooth(int position, int across, int most) {
        return difference(position - 4 * across, position - 3 * across) <= most
                && difference(position - 3 * across, position - 2 * across) <= most
                && difference(position - 2 * across, position - across) <= most
                && difference(position + 3 * across, position + 2 * across) <= most
                && difference(position + 2 * across, position + across) <= most
                && difference(position + across, position) <= most;
    }

    private void two(int position, int across) {
        int step = 3 * (at(position) - at(position - across)) + signed(at(position - 2 * across) - at(position + across));
        add(position - across, small(step + 3 >> 3));
        add(position, -small(step + 4 >> 3));
    }

    private void four(int position, int across) {
        int step = 3 * (at(position) - at(position - across));
        int change = small(step + 4 >> 3);
        add(position - across, small(step + 3 >> 3));
        add(position, -change);
        add(position - 2 * across, change + 1 >> 1);
        add(position + across, -(change + 1 >> 1));
    }

    private void six(int position, int across) {
        int step = signed(3 * (at(position) - at(position - across)) + signed(at(position - 2 * across) - at(position + across)));
        for (int i = 0; i < 3; i++) {
            int change = (27 - 9 * i) * step + 63 >> 7;
            add(position - (i + 1) * across, change);
            add(position + i * across, -change);
        }
    }

    private int at(int position) {
        return values[position] & 0xff;
    }

    private int difference(int first, int second) {
        return Math.abs(at(first) - at(second));
    }

    private void add(int position, int change) {
        values[position] = (byte) Math.max(0, Math.min(255, at(position) + change));
    }

    private static int signed(int value) {
        return Math.max(-128, Math.min(127, value));
    }

    private static int small(int value) {
        return Math.max(-16, Math.min(15, value));
    }
}
