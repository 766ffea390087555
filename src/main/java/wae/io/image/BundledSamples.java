package wae.io.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.Picture;
import wae.domain.image.SamplePictures;
import wae.domain.image.TestChart;
import wae.domain.task.Problem;

/** The pictures of {@code sample-images/}, packaged with the classes. A jar cannot be listed: here is the list. */
public final class BundledSamples implements SamplePictures {

    private static final String FOLDER = "/sample-images/";

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("astronaut", "astronaut.png");
        FILES.put("cat", "chelsea.png");
        FILES.put("coffee", "coffee.png");
        FILES.put("camera man", "camera.png");
        FILES.put("rocket", "rocket.jpg");
        FILES.put("deep field", "hubble_deep_field.jpg");
        FILES.put("Alps", "french_alpine_landscape.jpg");
        FILES.put("grass", "grass.png");
        FILES.put("gravel", "gravel.png");
        FILES.put("brick", "brick.png");
        for (TestChart chart : TestChart.values()) {
            FILES.put(chart.title(), chart.fileName());
        }
    }

    /** Names of the files, in the same order as {@link #names()}. */
    static List<String> files() {
        return List.copyOf(FILES.values());
    }

    @Override
    public List<String> names() {
        return List.copyOf(FILES.keySet());
    }

    @Override
    public Picture read(String name) throws Problem {
        String file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no sample is called " + name);
        }
        try (InputStream in = BundledSamples.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new Problem("The sample image " + file + " is missing from this installation.");
            }
            return PictureDecoder.decode(file, in.readAllBytes(), DecodedPicture::toPicture);
        } catch (IOException e) {
            throw new Problem("The sample image " + file + " could not be read.", e);
        }
    }
}
