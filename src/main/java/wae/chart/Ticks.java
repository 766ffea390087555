package wae.chart;

import java.util.ArrayList;
import java.util.List;

/** Where an axis has its ticks: at round numbers, never more than fit. */
public final class Ticks {

    /** Decades of a logarithmic scale on which linear ticks do not yet overlap. */
    private static final double MAX_LINEAR = 1;

    private Ticks() {
    }

    /**
     * A tick.
     *
     * @param value within its scale
     * @param label empty on ticks between the labelled ones
     */
    public record Tick(double value, String label) {
    }

    /**
     * Ticks for a scale.
     *
     * @param max   number of labels that fit, at least 2
     * @param whole whether values between whole numbers make no sense (steps, epochs)
     */
    public static List<Tick> of(Scale scale, int max, boolean whole) {
        double decades = scale.log() ? Math.log10(scale.high() / scale.low()) : 0;
        if (decades < 0.5) {
            return linear(scale, max, whole);
        }
        List<Tick> ticks = logarithmic(scale, max, decades);
        return labels(ticks) > 1 || decades > MAX_LINEAR ? ticks : linear(scale, max, whole);
    }

    private static long labels(List<Tick> ticks) {
        return ticks.stream().filter(tick -> !tick.label().isEmpty()).count();
    }

    private static List<Tick> linear(Scale scale, int max, boolean whole) {
        double step = niceStep((scale.high() - scale.low()) / Math.max(1, max));
        double finer = niceStep(0.4 * step); // the next of 1, 2, 5 below; it may fit on a short axis
        step = count(scale, finer) <= max ? finer : step;
        step = whole ? Math.max(1, step) : step;
        double largest = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
        List<Tick> ticks = new ArrayList<>();
        double first = Math.ceil(scale.low() / step - 1e-9);
        for (double k = first; k * step <= scale.high() + step * 1e-9 && ticks.size() <= max; k++) {
            ticks.add(new Tick(k * step, NumberText.tick(k * step, step, largest)));
        }
        return ticks;
    }

    private static double count(Scale scale, double step) {
        return Math.floor(scale.high() / step + 1e-9) - Math.ceil(scale.low() / step - 1e-9) + 1;
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below a distance. */
    static double niceStep(double distance) {
        double power = Math.pow(10, Math.floor(Math.log10(distance)));
        double digit = distance / power;
        return power * (digit <= 1 + 1e-9 ? 1 : digit <= 2 + 1e-9 ? 2 : digit <= 5 + 1e-9 ? 5 : 10);
    }

    private static List<Tick> logarithmic(Scale scale, int max, double decades) {
        int every = (int) Math.max(1, Math.ceil(decades / max));
        boolean between = every == 1 && decades * 3 <= max;
        List<Tick> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(scale.low())); power <= Math.log10(scale.high()); power++) {
            for (int digit = 1; digit < 10; digit++) {
                double value = Double.parseDouble(digit + "e" + power);
                boolean labelled = digit == 1 ? Math.floorMod(power, every) == 0
                        : between && (digit == 2 || digit == 5);
                boolean shown = labelled || every == 1;
                if (shown && value >= scale.low() * (1 - 1e-9) && value <= scale.high() * (1 + 1e-9)) {
                    ticks.add(new Tick(value, labelled ? NumberText.logTick(value) : ""));
                }
            }
        }
        return ticks;
    }
}
