package wae.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import wae.domain.network.NetworkPlan;
import wae.domain.network.PlanFormat;
import wae.domain.network.PlanStore;
import wae.domain.task.Problem;
import wae.io.file.AtomicFiles;
import wae.io.file.FileProblems;

/** Plans as text files, in UTF-8. */
public final class PlanFiles implements PlanStore {

    private final PlanFormat format;

    /** @param format of the text, e.g. {@link PlanJson} */
    public PlanFiles(PlanFormat format) {
        this.format = format;
    }

    @Override
    public NetworkPlan read(Path file) throws Problem {
        FileProblems.requireOrdinary(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(StrictJson.MAX_LENGTH + 1);
            return format.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw FileProblems.content(file, NetworkFiles.unusable(FileProblems.name(file), e));
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }

    @Override
    public void write(NetworkPlan plan, Path file) throws Problem {
        AtomicFiles.write(file, format.write(plan) + "\n");
    }
}
