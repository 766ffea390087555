package wae.domain.run;

import java.util.List;

/**
 * The runs in a folder.
 *
 * @param runs    newest first
 * @param leftOut why others could not be read, a sentence for each
 */
public record RunListing(List<RunSummary> runs, List<String> leftOut) {

    /** Copies the lists. */
    public RunListing {
        runs = List.copyOf(runs);
        leftOut = List.copyOf(leftOut);
    }
}
