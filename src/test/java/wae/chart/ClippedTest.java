package wae.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClippedTest {

    private static List<String> pieces(double... xy) {
        double[] x = new double[xy.length / 2];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        List<String> pieces = new ArrayList<>();
        Pen pen = new SvgPen(Palette.print(), 1) {
            @Override
            public void line(double[] px, double[] py, int count, Stroke stroke) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < count; i++) {
                    text.append(i > 0 ? " " : "").append(px[i]).append(',').append(py[i]);
                }
                pieces.add(text.toString());
            }
        };
        new Clipped(pen, new Box(0, 0, 10, 10)).line(x, y, 0, x.length, Stroke.hair(Role.TEXT));
        return pieces;
    }

    @Test
    void whatLiesInsideStaysAsItIs() {
        assertThat(pieces(1, 1, 5, 9, 9, 1)).containsExactly("1.0,1.0 5.0,9.0 9.0,1.0");
    }

    @Test
    void aSpikeBeyondTheEdgeIsCutWhereItCrosses() {
        assertThat(pieces(0, 5, 5, 15, 10, 5)).containsExactly("0.0,5.0 2.5,10.0", "7.5,10.0 10.0,5.0");
    }

    @Test
    void aLineBetweenTwoFarPointsKeepsItsSlope() {
        assertThat(pieces(-1000, -1000, 1000, 1000)).containsExactly("0.0,0.0 10.0,10.0");
    }

    @Test
    void whatLiesOutsideIsNotDrawn() {
        assertThat(pieces(-5, 2, -1, 8, 4, 30, 20, 5)).isEmpty();
        assertThat(Arrays.asList(pieces(3, 20, 3, 30), pieces(20, 5, 30, 5))).allMatch(List::isEmpty);
    }
}
