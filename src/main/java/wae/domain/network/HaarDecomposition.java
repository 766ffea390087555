package wae.domain.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.wavelet.Wavelet;
import wae.domain.wavelet.WaveletBands;

/** One level of the Haar wavelet as two fixed 2x2 convolutions at stride 2, so that every engine runs it. */
public final class HaarDecomposition {

    /** Output: LL, three planes. */
    public static final String LOW = "low";
    /** Output: horizontal detail of red, green, blue, then vertical, then diagonal: nine planes. */
    public static final String DETAIL = "detail";

    private static final int DETAIL_BANDS = 3;

    private HaarDecomposition() {
    }

    /** Picture (3 x h x w, even sides) to {@link #LOW} and {@link #DETAIL}, half the size. */
    public static NetworkPlan plan() {
        return new NetworkPlan("haar", List.of(
                new Layer.Input(AutoEncoderPlans.PICTURE, Picture.CHANNELS),
                fixed(LOW, Picture.CHANNELS),
                fixed(DETAIL, DETAIL_BANDS * Picture.CHANNELS)), List.of(LOW, DETAIL));
    }

    /**
     * The weights of the split, never to be trained.
     *
     * @param prefix before the layers' names, e.g. {@link WaeClassifierPlans#HAAR}
     */
    public static Map<String, WeightTensor> weights(String prefix) {
        Map<String, WeightTensor> weights = new LinkedHashMap<>();
        weights.put(prefix + LOW + ".weight", weights(0, 1));
        weights.put(prefix + DETAIL + ".weight", weights(1, DETAIL_BANDS));
        return weights;
    }

    private static Layer.Convolution fixed(String name, int outputs) {
        return new Layer.Convolution(name, AutoEncoderPlans.PICTURE, outputs, 2, 2, 0, false, Activation.NONE);
    }

    /** What the wavelet makes of each of the four unit impulses is the weight at that place. */
    private static WeightTensor weights(int firstBand, int bands) {
        int colours = Picture.CHANNELS;
        float[] values = new float[bands * colours * colours * 4];
        for (int place = 0; place < 4; place++) {
            float[] impulse = new float[4];
            impulse[place] = 1;
            WaveletBands response = Wavelet.HAAR.split(Planes.owning(1, PictureSize.square(2), impulse));
            for (int band = 0; band < bands; band++) {
                for (int colour = 0; colour < colours; colour++) {
                    int output = band * colours + colour;
                    values[(output * colours + colour) * 4 + place] = response.all().get(firstBand + band).at(0);
                }
            }
        }
        return new WeightTensor(List.of(bands * colours, colours, 2, 2), values);
    }
}
