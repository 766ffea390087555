package wae.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureArgumentsTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderStandsForItsPicturesInOrder() throws Exception {
        for (String name : List.of("b.PNG", "a.jpeg", "notes.txt", "c")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(PictureArguments.files(List.of(folder), problem -> fail(problem)))
                .containsExactly(folder.resolve("a.jpeg"), folder.resolve("b.PNG"));
    }

    @Test
    void aFolderWithoutPicturesIsAProblemThatStopsNoOther() {
        List<String> said = new ArrayList<>();
        assertThat(PictureArguments.files(List.of(folder, Path.of("a.png")), problem -> said.add(problem.getMessage())))
                .containsExactly(Path.of("a.png"));
        assertThat(said).containsExactly("There is no image in the folder " + folder.getFileName() + ".");
    }

    @Test
    void filesOfOneNameGetResultsOfDifferentNames() {
        assertThat(PictureArguments.resultNames(List.of(Path.of("x/a.png"), Path.of("y/a.jpg"), Path.of("a-2.png"))))
                .doesNotHaveDuplicates().startsWith("a", "a-2");
    }
}
