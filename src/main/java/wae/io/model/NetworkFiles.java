package wae.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import wae.domain.network.ModelFormat;
import wae.domain.network.NotedNetwork;
import wae.domain.network.TrainedNetwork;
import wae.domain.task.Problem;
import wae.domain.task.Reason;
import wae.io.file.FileProblems;

/** Trained networks from files and resources of limited size. */
final class NetworkFiles {

    private final ModelFormat format;
    private final long maxBytes;

    /** @param maxBytes of one file, below 2 GB; checked before anything is read */
    NetworkFiles(ModelFormat format, long maxBytes) {
        this.format = format;
        this.maxBytes = maxBytes;
    }

    TrainedNetwork read(Path file) throws Problem {
        return readNoted(file).network();
    }

    /** The network in a file with what else the file says about it. */
    NotedNetwork readNoted(Path file) throws Problem {
        try {
            FileProblems.requireOrdinary(file);
            long length = Files.size(file);
            requireModest(FileProblems.name(file), length);
            try (InputStream in = Files.newInputStream(file)) {
                return format.read(in, length);
            }
        } catch (IllegalArgumentException e) {
            throw FileProblems.content(file, unusable(FileProblems.name(file), e));
        } catch (OutOfMemoryError e) {
            throw new Problem("There is not enough memory for the weights in " + FileProblems.name(file)
                    + "; start with more, e.g. java -Xmx4g.", e);
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }

    TrainedNetwork resource(String path) throws Problem {
        try (InputStream in = NetworkFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new Problem("This build brings no trained model along: open one, or train one.");
            }
            return format.read(in.readAllBytes());
        } catch (IOException e) {
            throw new Problem("The bundled model could not be read; is the program's jar complete?", e);
        }
    }

    private void requireModest(String name, long bytes) throws Problem {
        if (bytes > maxBytes) {
            throw new Problem(name + " is larger than the " + (maxBytes >> 20) + " MB that a model of this kind may have.");
        }
    }

    /** A sentence from what is wrong with a file that could be read. */
    static Problem unusable(String name, IllegalArgumentException reason) {
        return new Problem(name + " cannot be used: " + Reason.of(reason, "it is damaged") + ".", reason);
    }
}
