package wae.viewmodel.decompose;

import wae.words.Words;

/** The metrics beside the panels. */
public enum DecompositionMetric {
    /** Of the reconstruction under the gains of the band mixer. */
    PSNR("decompose.psnr", "decompose.psnr-help"),
    /** Of the reconstruction under the gains of the band mixer. */
    SSIM("decompose.ssim", "decompose.ssim-help"),
    /** Of I_H. */
    ENERGY_FRACTION("decompose.energy", "decompose.energy-help"),
    /** PSNR with minus without I_H. */
    PSNR_GAIN_FROM_HIGH("decompose.psnr-gain", "decompose.psnr-gain-help"),
    /** Time of the encoder. */
    ENCODING("decompose.encoding", "decompose.encoding-help"),
    /** Time of the decoder. */
    DECODING("decompose.decoding", "decompose.decoding-help"),
    /** Engine and threads. */
    ENGINE("decompose.engine", "decompose.engine-help"),
    /** Name and width. */
    MODEL("decompose.model", "decompose.model-help");

    private final String title;
    private final String meaning;

    DecompositionMetric(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** Its name. */
    public String title() {
        return Words.of(title);
    }

    /** What it says and how it is calculated. */
    public String meaning() {
        return Words.of(meaning);
    }
}
