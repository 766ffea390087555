package wae.viewmodel.decompose;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import wae.domain.decomposition.Gains;

/** The gains on I_L and I_H before they are decoded, 0 to {@link #MAX_GAIN} in steps of {@link #STEP}. */
public final class MixerModel {

    /** Maximum gain on a channel. */
    public static final double MAX_GAIN = 2;
    /** Gains are multiples of this. */
    public static final double STEP = 0.05;

    private final DoubleProperty lowGain = new SimpleDoubleProperty(Gains.BOTH.lowGain());
    private final DoubleProperty highGain = new SimpleDoubleProperty(Gains.BOTH.highGain());
    private final ReadOnlyObjectWrapper<Gains> gains = new ReadOnlyObjectWrapper<>(Gains.BOTH);
    private boolean settingBoth;

    /** Gains of 1. */
    public MixerModel() {
        lowGain.addListener((property, was, is) -> gainsChanged());
        highGain.addListener((property, was, is) -> gainsChanged());
    }

    /** Gain on I_L; may be any number, as a slider gives it. */
    public DoubleProperty lowGainProperty() {
        return lowGain;
    }

    /** Gain on I_H; may be any number, as a slider gives it. */
    public DoubleProperty highGainProperty() {
        return highGain;
    }

    /** Both gains, rounded to their steps. */
    public ReadOnlyObjectProperty<Gains> gainsProperty() {
        return gains.getReadOnlyProperty();
    }

    /** Sets both gains at once. */
    public void set(Gains next) {
        settingBoth = true;
        lowGain.set(next.lowGain());
        highGain.set(next.highGain());
        settingBoth = false;
        gainsChanged();
    }

    private void gainsChanged() {
        if (!settingBoth) {
            gains.set(new Gains(onStep(lowGain.get()), onStep(highGain.get())));
        }
    }

    private static double onStep(double gain) {
        double steps = Math.round(Math.max(0, Math.min(MAX_GAIN, gain)) / STEP);
        return steps / Math.round(1 / STEP);
    }
}
