package wae.io.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import onnx.Onnx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wae.domain.classification.ClassNames;
import wae.domain.classification.ClassifierSystem;
import wae.domain.classification.SystemKind;
import wae.domain.classification.Systems;
import wae.domain.classification.TrainedClassifier;
import wae.domain.image.PictureSize;
import wae.domain.network.Backbone;
import wae.domain.network.RandomWeights;
import wae.domain.network.TrainedNetwork;
import wae.domain.network.VggBackbones;
import wae.domain.pruning.ChannelPruner;
import wae.domain.pruning.KeptChannels;
import wae.domain.task.Problem;
import wae.engine.onnx.OnnxFormat;

class ClassifierFilesTest {

    private static final PictureSize SIZE = PictureSize.square(16);
    private static final ClassNames NAMES = new ClassNames(List.of("tench", "English springer", "\"Kirche\", große"));

    private final OnnxFormat format = new OnnxFormat(new PlanJson());
    private final ClassifierFiles files = new ClassifierFiles(format, new PlanJson());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SystemKind.class)
    void everySystemComesBackAsItWas(SystemKind kind) throws Exception {
        TrainedClassifier classifier = classifier(Systems.of(kind, VggBackbones.small().withEncoderWidth(5), 3, SIZE));
        files.save(classifier, folder.resolve("classifier.onnx"));
        requireEqual(files.open(folder.resolve("classifier.onnx")), classifier);
        requireEqual(files.open(folder), classifier);
    }

    @Test
    void aPrunedPlanKeepsItsOwnPlan() throws Exception {
        Backbone backbone = VggBackbones.small();
        TrainedNetwork whole = RandomWeights.network(backbone.baseline(3), SIZE, 1);
        Map<String, List<Integer>> kept = new LinkedHashMap<>(Map.of("conv1_1", List.of(0, 7, 31), "conv3_2", List.of(5)));
        TrainedNetwork pruned = ChannelPruner.prune(whole, SIZE, new KeptChannels(kept));
        TrainedClassifier classifier = new TrainedClassifier(new ClassifierSystem("thinet-small-vgg", SystemKind.THINET,
                backbone, pruned.plan(), SIZE), pruned.weights(), NAMES, true);
        files.save(classifier, folder.resolve("small.onnx"));
        TrainedClassifier read = files.open(folder.resolve("small.onnx"));
        requireEqual(read, classifier);
        assertThat(read.system().cost().parameters()).isLessThan(
                Systems.of(SystemKind.BASELINE, backbone, 3, SIZE).cost().parameters());
    }

    @Test
    void whatIsMissingOrNoClassifierIsSaidToBeSo() throws Exception {
        assertProblem(folder, "contains no classifier: there is no classifier.onnx in it.");
        assertProblem(folder.resolve("none.onnx"), "File not found: none.onnx.");
        Files.write(folder.resolve("plain.onnx"),
                format.write(RandomWeights.network(VggBackbones.small().baseline(3), SIZE, 1)));
        assertProblem(folder.resolve("plain.onnx"), "it holds the network \"small-vgg\", which is no classifier.");
        Files.writeString(folder.resolve("photo.onnx"), "JFIF");
        assertProblem(folder.resolve("photo.onnx"), "photo.onnx cannot be used: it is not an ONNX model");
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.onnx").toFile(), "rw")) {
            huge.setLength(1L << 40); // sparse: takes no room
        }
        assertProblem(folder.resolve("huge.onnx"), "huge.onnx is larger than the 2047 MB");
    }

    @Test
    void notesThatDoNotFitTheNetworkAreRefused() throws Exception {
        assertNoteRefused(note -> note.replace("\"tench\",", ""), "gives 3 scores, but there are 2 names of classes");
        assertNoteRefused(note -> note.replace("\"tench\"", "\"English springer\""), "must be distinct");
        assertNoteRefused(note -> note.replace("\"width\" : 16", "\"width\" : 32"), "weights fc1.weight");
        assertNoteRefused(note -> note.replace("\"width\" : 16", "\"width\" : 1000000"), "a whole number from 1 to 8192");
        assertNoteRefused(note -> note.replace("\"width\" : 16", "\"width\" : 15"), "have even sides, not 15x16");
        assertNoteRefused(note -> note.replace("baseline", "wae"), "does not lead from three planes to low_scores");
        assertNoteRefused(note -> note.replace("baseline", "resnet"), "\"kind\" of the classifier's note must be one of");
        assertNoteRefused(note -> note.substring(0, note.length() / 2), "the classifier's note is not proper JSON");
        assertNoteRefused(note -> note.replace("wae-classifier", "other"), "not of format \"wae-classifier\"");
    }

    private void assertNoteRefused(UnaryOperator<String> change, String sentence) throws Exception {
        Path file = folder.resolve("changed.onnx");
        files.save(classifier(Systems.of(SystemKind.BASELINE, VggBackbones.small(), 3, SIZE)), file);
        Onnx.ModelProto.Builder model = Onnx.ModelProto.parseFrom(Files.readAllBytes(file)).toBuilder();
        List<Onnx.StringStringEntryProto> entries = new ArrayList<>(model.getMetadataPropsList());
        model.clearMetadataProps();
        entries.forEach(entry -> model.addMetadataProps(!entry.getKey().equals("wae.classifier") ? entry
                : entry.toBuilder().setValue(change.apply(entry.getValue())).build()));
        Files.write(file, model.build().toByteArray());
        assertProblem(file, sentence);
    }

    private static TrainedClassifier classifier(ClassifierSystem system) {
        return new TrainedClassifier(system, RandomWeights.of(system.plan(), system.networkInput(), 1), NAMES, true);
    }

    private static void requireEqual(TrainedClassifier read, TrainedClassifier written) {
        assertThat(read.system()).isEqualTo(written.system());
        assertThat(read.classNames()).isEqualTo(written.classNames());
        assertThat(read.trained()).isEqualTo(written.trained());
        assertThat(read.weights().tensors().keySet()).containsExactlyElementsOf(written.weights().tensors().keySet());
        written.weights().tensors().forEach((name, tensor) ->
                assertThat(read.weights().get(name).values()).containsExactly(tensor.values()));
    }

    private void assertProblem(Path model, String sentence) {
        assertThatThrownBy(() -> files.open(model)).isInstanceOf(Problem.class)
                .hasMessageContaining(sentence).message().endsWith(".");
    }
}
