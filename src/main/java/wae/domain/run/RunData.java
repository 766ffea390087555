package wae.domain.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wae.domain.dataset.DataChoice;
import wae.domain.dataset.FolderReading;
import wae.domain.training.TrainingData;

/**
 * What a run learned from, so that it can be found again; no path.
 *
 * @param kind         {@link DataChoice#word}
 * @param side         {@link DataChoice#side}
 * @param layout       {@link FolderReading#word} of a folder, where a user had to say it; else empty
 * @param name         {@link TrainingData#name}
 * @param pictures     usable ones, when it was opened
 * @param skipped      images left out so far, whenever that was found out
 * @param skippedNames the first {@link #NAMED} of them, with the reason
 * @param fingerprint  hash that changes with the data
 */
public record RunData(String kind, int side, String layout, String name, int pictures, int skipped,
                      List<String> skippedNames, String fingerprint) {

    /** Skipped images that are named. */
    public static final int NAMED = 20;

    /** Of opened data. */
    public static RunData of(TrainingData data) {
        String layout = data.choice() instanceof DataChoice.Folder folder && folder.reading() != FolderReading.AUTO
                ? folder.reading().word() : "";
        return new RunData(data.choice().word(), data.choice().side(), layout, data.name(), data.pictures(), 0, List.of(),
                data.fingerprint()).withSkipped(data.skipped());
    }

    /** The same, where more was left out. @param all of this session; what earlier ones met stays */
    public RunData withSkipped(List<String> all) {
        Set<String> union = new LinkedHashSet<>(skippedNames);
        union.addAll(all);
        return new RunData(kind, side, layout, name, pictures, Math.max(skipped, union.size()),
                union.stream().limit(NAMED).toList(), fingerprint);
    }
}
