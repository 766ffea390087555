package wae.io.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {

    private final NameMask mask = new NameMask("/home/anna b", "anna", "anna-pc.local.lan");

    @ParameterizedTest
    @CsvSource({
        "/home/anna b/photo.png, ~/photo.png",
        "file:/home/anna%20b/photo.png is gone, file:~/photo.png is gone",
        "/home/anna bc/photo.png, /home/<user> bc/photo.png",
        "/media/anna/disk/photo.png, /media/<user>/disk/photo.png",
        "ANNA is the user, <user> is the user",
        "Susanna keeps hannah, Susanna keeps hannah",
        "connect to anna-pc or anna-pc.local.lan, connect to <host> or <host>",
        "a line without names, a line without names"})
    void namesAreReplaced(String text, String masked) {
        assertThat(mask.mask(text)).isEqualTo(masked);
    }

    @Test
    void linesStayAndFramesAreLeftAlone() {
        NameMask wae = new NameMask("/home/wae", "wae", "");
        assertThat(wae.mask("/home/wae/a\n\tat wae.Main.main(Main.java:1)\nCaused by: /home/wae\n"))
                .isEqualTo("~/a\n\tat wae.Main.main(Main.java:1)\nCaused by: ~\n");
    }

    @Test
    void oneLetterIsNoNameThatCouldBeFound() {
        assertThat(new NameMask("", "a", "localhost").mask("a file on localhost")).isEqualTo("a file on localhost");
    }

    @Test
    void theRootOfAFileSystemIsNoHomeToReplace() {
        assertThat(new NameMask("/", "root", "").mask("/data/photo.png")).isEqualTo("/data/photo.png");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aHomeThatIsALinkIsFoundByItsOtherNameToo(@TempDir Path folder) throws IOException {
        Path real = Files.createDirectories(folder.resolve("disk/users/a1"));
        Path home = Files.createSymbolicLink(folder.resolve("home"), real);
        NameMask linked = new NameMask(home.toString(), "a1", "");
        assertThat(linked.mask(home + "/x and " + real.toRealPath() + "/y")).isEqualTo("~/x and ~/y");
    }
}
