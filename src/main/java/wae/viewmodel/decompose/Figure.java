package wae.viewmodel.decompose;

/** The figures beside the panels. */
public enum Figure {
    /** Of the reconstruction as it is mixed. */
    PSNR("PSNR", "Peak signal-to-noise ratio of the reconstruction as it is mixed: 10 log10(1 / mean squared error)."
            + " 3 dB more is half the squared error."),
    /** Of the reconstruction as it is mixed. */
    SSIM("SSIM", "Structural similarity of the reconstruction as it is mixed, 1 at best (11-pixel Gaussian window)."),
    /** Of I_H. */
    ENERGY_FRACTION("Energy in I_H", "Sum of squares of I_H over that of both channels. Small is what the method wants;"
            + " read it together with what I_H is worth, since a mere factor changes it."),
    /** PSNR with minus without I_H. */
    PSNR_GAIN_FROM_HIGH("I_H is worth", "PSNR with both channels minus PSNR with I_H set to zero."),
    /** Time of the encoder. */
    ENCODING("Encoding", "Time the encoder took for this picture, once, tiles included."),
    /** Time of the decoder. */
    DECODING("Decoding", "Time the decoder took for this picture or mix, once, tiles included."),
    /** Engine and threads. */
    ENGINE("Engine", "What runs the networks, and the threads that one run may use."),
    /** Name and width. */
    MODEL("Model", "The trained auto-encoder, and the maps in each of its hidden layers.");

    private final String title;
    private final String meaning;

    Figure(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** As users know it. */
    public String title() {
        return title;
    }

    /** What it says and how it is reckoned. */
    public String meaning() {
        return meaning;
    }
}
