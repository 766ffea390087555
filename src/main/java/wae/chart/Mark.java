package wae.chart;

/** A shape for a point, so that points are told apart without their colours. */
public enum Mark {
    /** A disc. */
    CIRCLE(24, 0, 1),
    /** A square on its side. */
    SQUARE(4, 0.5, 1.15),
    /** A square on its corner. */
    DIAMOND(4, 0, 1.25),
    /** A triangle that points up. */
    TRIANGLE(3, 0, 1.25),
    /** A triangle that points down. */
    TRIANGLE_DOWN(3, 0.5, 1.25),
    /** A pentagon. */
    PENTAGON(5, 0, 1.1),
    /** A hexagon. */
    HEXAGON(6, 0.5, 1.1),
    /** A star with five points. */
    STAR(10, 0, 1.5);

    private final int corners;
    private final double turn;
    private final double size;

    Mark(int corners, double turn, double size) {
        this.corners = corners;
        this.turn = turn;
        this.size = size;
    }

    /** The shape around a point; {@code [0]} are x and {@code [1]} y of its corners, in pixels. */
    public double[][] outline(double x, double y, double radius) {
        double[][] outline = new double[2][corners];
        for (int corner = 0; corner < corners; corner++) {
            double angle = 2 * Math.PI * (corner + turn) / corners;
            double length = radius * size * (this == STAR && corner % 2 == 1 ? 0.45 : 1);
            outline[0][corner] = x + length * Math.sin(angle);
            outline[1][corner] = y - length * Math.cos(angle);
        }
        return outline;
    }
}
