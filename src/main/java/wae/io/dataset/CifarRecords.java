package wae.io.dataset;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/** Records of CIFAR's binary files, one after another, mapped and not loaded. Safe for several threads. */
final class CifarRecords implements LabelledPictures {

    private static final PictureSize SIZE = PictureSize.square(CifarFiles.SIDE);
    private static final int PICTURE_BYTES = (int) (Picture.CHANNELS * SIZE.pixels());
    private static final long MAX_FILE_BYTES = 500_000L * PICTURE_BYTES; // the official ones have 10,000 or 50,000 records

    /** A record with a label that means something. */
    private record Place(MappedByteBuffer file, int start, CifarKind kind) {
        int label() {
            return Byte.toUnsignedInt(file.get(start + kind.label()));
        }
    }

    private final List<Place> places;
    private final String fingerprint;

    private CifarRecords(List<Place> places, String fingerprint) {
        this.places = places;
        this.fingerprint = fingerprint;
    }

    /**
     * Opens files; records with labels that there is no class for are skipped and named.
     *
     * @throws Problem if a file cannot be read, is no whole number of records, or no record is left
     */
    static CifarRecords open(CifarKind kind, List<Path> files, int classes, List<String> skipped) throws Problem {
        List<Place> places = new ArrayList<>();
        StringBuilder fingerprint = new StringBuilder();
        for (Path file : files) {
            MappedByteBuffer bytes = map(kind, file);
            for (int record = 0; record < bytes.capacity() / bytes(kind.labelBytes()); record++) {
                Place place = new Place(bytes, record * bytes(kind.labelBytes()), kind);
                if (place.label() < classes) {
                    places.add(place);
                } else {
                    skipped.add(FileProblems.name(file) + ", record " + (record + 1) + ": label " + place.label()
                            + ", but there are " + classes + " classes");
                }
            }
            fingerprint.append(FileProblems.name(file)).append(' ').append(bytes.capacity()).append('\n');
        }
        if (places.isEmpty()) {
            throw new Problem("There is no usable record in " + FileProblems.name(files.get(0)) + ".");
        }
        IntStream labels = places.stream().mapToInt(Place::label);
        return new CifarRecords(places, fingerprint.append(Arrays.hashCode(labels.toArray())).toString());
    }

    private static MappedByteBuffer map(CifarKind kind, Path file) throws Problem {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size == 0 || size % bytes(kind.labelBytes()) != 0 || size > MAX_FILE_BYTES) {
                throw FileProblems.content(file, new Problem(FileProblems.name(file) + " is not " + kind.title()
                        + ", or is cut off: " + size + " bytes are no whole number of records of "
                        + bytes(kind.labelBytes()) + "."));
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
        } catch (IOException e) {
            throw FileProblems.reading(file, e);
        }
    }

    /** Of a record. */
    static int bytes(int labelBytes) {
        return labelBytes + PICTURE_BYTES;
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public int count() {
        return places.size();
    }

    @Override
    public int label(int index) {
        return places.get(index).label();
    }

    @Override
    public Optional<EightBitPicture> picture(int index) {
        Place place = places.get(index);
        byte[] bytes = new byte[PICTURE_BYTES];
        place.file().get(place.start() + place.kind().labelBytes(), bytes);
        return Optional.of(new EightBitPicture(SIZE, bytes));
    }
}
