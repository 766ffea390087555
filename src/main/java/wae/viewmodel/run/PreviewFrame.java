package wae.viewmodel.run;

import java.util.List;
import java.util.Map;
import wae.domain.decomposition.Panel;
import wae.domain.run.Preview;

/**
 * The probes as a run that is trained decomposes them.
 *
 * @param step   steps done before
 * @param probes by panel, for each probe
 */
public record PreviewFrame(long step, List<Map<Panel, PreviewPanel>> probes) {

    /** Copies the list. */
    public PreviewFrame {
        probes = List.copyOf(probes);
    }

    /** Turns values into colours; away from the screen's thread. @param oneGain see {@link PreviewPanel#of} */
    public static PreviewFrame of(Preview preview, boolean oneGain) {
        return new PreviewFrame(preview.step(),
                preview.probes().stream().map(probe -> PreviewPanel.of(probe, oneGain)).toList());
    }
}
