package wae.io.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import wae.domain.classification.LabelChoice;
import wae.domain.classification.LabelStore;
import wae.domain.classification.LabelText;
import wae.domain.task.Problem;

/** Files of labels in UTF-8. */
public final class LabelFiles implements LabelStore {

    private static final long MAX_BYTES = 16L << 20;

    @Override
    public LabelChoice read(Path file) throws Problem {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new Problem(Files.exists(file) ? name + " is not an ordinary file." : "File not found: " + name + ".");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new Problem(name + " is larger than 16 MB, and labels are not.");
            }
            return LabelChoice.of(LabelText.read(Files.readString(file)), name);
        } catch (IllegalArgumentException e) {
            throw new Problem(name + " has no labels that can be read: " + e.getMessage() + ".", e);
        } catch (CharacterCodingException e) {
            throw new Problem(name + " has no labels that can be read: it is not in UTF-8.", e);
        } catch (IOException e) {
            throw new Problem(name + " could not be read.", e);
        }
    }
}
