package wae.io.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import wae.domain.image.PictureSize;
import wae.domain.image.PictureStore;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * Decodes picture files that may be anything: found out by content, sizes checked in the header before memory is
 * taken, time limited, and whatever goes wrong said in one sentence. Of several pictures in a file the first counts.
 */
public final class PictureDecoder {

    private static final double HEADER_SECONDS = 10;

    /** Ten times what the slowest reader took for a megapixel here (progressive JPEG, 0.1 s), and more. */
    private static final double SECONDS_PER_MEGAPIXEL = 1;

    /** Bytes that a pixel may take while it is read: three floats, and four 16-bit samples of the decoder. */
    private static final long BYTES_PER_PIXEL = 12 + 8;

    private PictureDecoder() {
    }

    /**
     * Width and height when upright; reads only the header.
     *
     * @throws Problem one sentence, also where {@link #decode} would refuse the size
     */
    public static PictureSize size(Path file) throws Problem {
        String name = FileProblems.name(file);
        return open(file, stream -> picture -> new Orientation(picture.orientation(), checkedSize(picture.extent(), name)).upright());
    }

    /**
     * Decodes, and takes what is wanted of the picture.
     *
     * @throws Problem one sentence that names the file and what is wrong with it
     */
    public static <T> T decode(Path file, Function<DecodedPicture, T> wanted) throws Problem {
        return open(file, stream -> decoding(FileProblems.name(file), stream, wanted));
    }

    /**
     * Decodes a file that is in memory.
     *
     * @param name of the file, for sentences
     * @throws Problem one sentence that names the file and what is wrong with it
     */
    public static <T> T decode(String name, byte[] file, Function<DecodedPicture, T> wanted) throws Problem {
        try (GuardedStream stream = new GuardedStream(file)) {
            return openStream(name, stream, decoding(name, stream, wanted));
        } catch (IOException e) {
            throw new Problem(name + " could not be read.", e);
        }
    }

    private static <T> Work<T> decoding(String name, GuardedStream stream, Function<DecodedPicture, T> wanted) {
        return picture -> {
            PictureSize stored = checkedSize(picture.extent(), name);
            requireMemory(stored, name);
            stream.allowSeconds(HEADER_SECONDS + SECONDS_PER_MEGAPIXEL * stored.pixels() / 1e6);
            picture.requireData(stored);
            int orientation = picture.orientation();
            Optional<byte[]> profile = picture.profile();
            return wanted.apply(new DecodedPicture(new PixelRows(picture.decode(), profile, picture.isInks()), orientation));
        };
    }

    private static PictureSize checkedSize(StoredPicture.Extent extent, String name) throws Problem {
        if (extent.width() < 1 || extent.height() < 1) {
            throw new Problem(name + " is damaged: its header says " + extent.width() + "x" + extent.height() + " pixels.");
        }
        PictureSize size = new PictureSize(extent.width(), extent.height());
        if (size.pixels() > PictureStore.MAX_PIXELS) {
            throw new Problem(String.format(Locale.ROOT, "%s is too large: %s are %.0f megapixels,"
                    + " and at most %d are read.", name, size, Math.ceil(size.pixels() / 1e6), PictureStore.MAX_PIXELS / 1_000_000));
        }
        return size;
    }

    private static void requireMemory(PictureSize size, String name) throws Problem {
        if (size.pixels() * BYTES_PER_PIXEL > Runtime.getRuntime().maxMemory()) {
            throw tooLittleMemory(name, null);
        }
    }

    /** Work on an open picture. */
    @FunctionalInterface
    private interface Work<T> {
        /** Does it. */
        T with(StoredPicture picture) throws IOException, Problem;
    }

    private static StoredPicture opened(PictureFormat format, GuardedStream stream) throws IOException {
        return switch (format) {
            case PNG -> new PngPicture(stream);
            case JPEG -> new JpegPicture(stream);
            case GIF -> new GifPicture(stream);
            case BMP -> new BmpPicture(stream);
            case TIFF -> new TiffPicture(stream);
            case WEBP -> new WebpPicture(stream);
        };
    }

    private static <T> T open(Path file, Function<GuardedStream, Work<T>> work) throws Problem {
        if (Files.isDirectory(file)) {
            throw new Problem(FileProblems.name(file) + " is a folder, not an image.");
        }
        FileProblems.requireOrdinary(file);
        try (GuardedStream stream = new GuardedStream(file)) {
            return openStream(FileProblems.name(file), stream, work.apply(stream));
        } catch (Problem problem) {
            throw FileProblems.content(file, problem);
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }

    private static <T> T openStream(String name, GuardedStream stream, Work<T> work) throws IOException, Problem {
        stream.allowSeconds(HEADER_SECONDS);
        PictureFormat format = format(name, stream);
        try {
            return work.with(opened(format, stream));
        } catch (IOException | RuntimeException e) { // readers answer hostile files with either
            throw undecodable(name, stream, e);
        } catch (StackOverflowError e) {
            throw new Problem(name + " is damaged and could not be decoded.", e);
        } catch (OutOfMemoryError e) {
            throw tooLittleMemory(name, e);
        }
    }

    private static PictureFormat format(String name, GuardedStream stream) throws IOException, Problem {
        byte[] start = new byte[(int) Math.min(PictureFormat.SIGNATURE_BYTES, stream.length())];
        stream.readFully(start);
        if (start.length == 0) {
            throw new Problem(name + " is empty.");
        }
        return PictureFormat.of(start).orElseThrow(() -> new Problem(name + " is "
                + PictureFormat.external(start).map(what -> what + ", not ").orElse("not a supported image: not ")
                + "PNG, JPEG, BMP, GIF, TIFF or WebP."));
    }

    private static Problem undecodable(String name, GuardedStream stream, Exception cause) {
        if (stream.late()) {
            return new Problem(name + " took too long to decode; it is probably made to.", cause);
        }
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof EOFException) {
                return new Problem(name + " is cut off: its end is missing.", cause);
            }
            if (reason instanceof UnsupportedPicture) {
                return new Problem(name + " is not supported: " + reason.getMessage() + ".", cause);
            }
        }
        return new Problem(name + " is damaged and could not be decoded.", cause);
    }

    private static Problem tooLittleMemory(String name, Throwable cause) {
        return new Problem(name + " needs more memory than there is.", cause);
    }
}
