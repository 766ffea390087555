package wae.io.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wae.domain.image.PictureSize;
import wae.domain.image.Planes;
import wae.domain.task.Problem;

/**
 * Our pixels against ImageMagick's, for every image in the folders given: lists what differs by more than 40 dB, is of
 * another size, or is read by one of the two only. Needs ImageMagick's {@code convert}. To be run by hand:
 * {@code java -cp target/test-classes:target/classes:<libraries> wae.io.image.ImageMagickCheck FOLDER...}
 */
final class ImageMagickCheck {

    private static final double ENOUGH_DB = 40;

    private final Path profile;
    private final Path copy;
    private int compared;
    private int unlike;
    private int onlyWe;
    private int onlyTheOther;
    private int neither;

    private ImageMagickCheck(Path profile, Path copy) {
        this.copy = copy;
        this.profile = profile;
    }

    /** @param folders gone through with all that is in them */
    public static void main(String[] folders) throws IOException, InterruptedException {
        Path profile = Files.createTempFile("srgb", ".icc");
        Path copy = Files.createTempFile("copy", ".png");
        try {
            Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            ImageMagickCheck check = new ImageMagickCheck(profile, copy);
            for (String folder : folders) {
                for (Path file : files(Path.of(folder))) {
                    check.compare(file);
                }
            }
            System.out.printf("%d compared, %d of them unlike; read by us only: %d, by ImageMagick only: %d, by neither: %d%n",
                    check.compared, check.unlike, check.onlyWe, check.onlyTheOther, check.neither);
        } finally {
            Files.delete(profile);
            Files.delete(copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|tiff?|webp)"))
                    .sorted().toList();
        }
    }

    private void compare(Path file) throws IOException, InterruptedException {
        Planes other = other(withoutGamma(file));
        try {
            Planes ours = new PictureFiles().read(file).planes();
            if (other == null) {
                onlyWe++;
                System.out.println(file + ": ImageMagick does not read it");
                return;
            }
            compared++;
            double psnr = ours.size().equals(other.size()) ? psnr(ours, other) : Double.NaN;
            if (!(psnr >= ENOUGH_DB)) {
                unlike++;
                System.out.printf(Locale.ROOT, "%s: %.1f dB, %s, ImageMagick %s%n", file, psnr, ours.size(), other.size());
            }
        } catch (Problem problem) {
            neither += other == null ? 1 : 0;
            onlyTheOther += other == null ? 0 : 1;
            System.out.println(file + ": " + (other == null ? "neither reads it: " : "") + problem.getMessage());
        }
    }

    /** PNG's gamma is not applied here, and only now and then by ImageMagick: left out of what it is given. */
    private Path withoutGamma(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ByteBuffer chunks = ByteBuffer.wrap(bytes);
        if (bytes.length < 8 || chunks.getInt(1) != 0x504e470d) {
            return file;
        }
        kept.write(bytes, 0, 8);
        for (int at = 8; at + 12 <= bytes.length;) {
            int length = (int) Math.min(12 + Integer.toUnsignedLong(chunks.getInt(at)), bytes.length - at);
            if (!List.of("gAMA", "cHRM").contains(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                kept.write(bytes, at, length);
            }
            at += length;
        }
        return Files.write(copy, kept.toByteArray());
    }

    private static double psnr(Planes ours, Planes other) {
        double error = ours.minus(other).sumOfSquares() / ours.count();
        return error == 0 ? Double.POSITIVE_INFINITY : -10 * Math.log10(error);
    }

    /** ImageMagick's pixels in sRGB, upright, on white; null if it reads none. */
    private Planes other(Path file) throws IOException, InterruptedException {
        boolean canvas = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(gif|webp)");
        List<String> command = new ArrayList<>(List.of("convert", file + "[0]"));
        if (!canvas) {
            command.add("+repage");
        }
        command.addAll(List.of("-auto-orient", "-profile", profile.toString(), "-colorspace", "sRGB", "-background", "white",
                canvas ? "-flatten" : "-alpha", canvas ? "-flatten" : "remove", "-depth", "16", "ppm:-"));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            Planes planes = pixmap(in);
            in.readAllBytes();
            return planes;
        } catch (IOException | NumberFormatException e) {
            return null;
        } finally {
            process.waitFor();
        }
    }

    private static Planes pixmap(DataInputStream in) throws IOException {
        String magic = word(in);
        int width = Integer.parseInt(word(in));
        int height = Integer.parseInt(word(in));
        int largest = Integer.parseInt(word(in));
        int plane = width * height;
        int colours = magic.equals("P5") ? 1 : 3;
        float[] values = new float[3 * plane];
        for (int i = 0; i < plane * colours; i++) {
            float value = (largest > 255 ? in.readUnsignedShort() : in.readUnsignedByte()) / (float) largest;
            for (int channel = i % colours; channel < 3; channel += colours) {
                values[channel * plane + i / colours] = value;
            }
        }
        return Planes.owning(3, new PictureSize(width, height), values);
    }

    private static String word(DataInputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (int c = in.readUnsignedByte(); !Character.isWhitespace(c); c = in.readUnsignedByte()) {
            word.append((char) c);
        }
        return word.toString();
    }
}
