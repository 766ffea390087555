package wae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TrainHelpTest {

    private final CommandLine train = Commands.of("1.2.3", List.of(TrainCommand.of(null, null))).getSubcommands().get("train");

    private List<String> options(String command) {
        return train.getSubcommands().get(command).getCommandSpec().options().stream().map(option -> option.longestName())
                .toList();
    }

    private String help(String command) {
        return train.getSubcommands().get(command).getUsageMessage();
    }

    @Test
    void eachCommandOffersOnlyWhatItUses() {
        assertThat(options("baseline")).contains("--system", "--from", "--momentum")
                .doesNotContain("--lambda", "--gamma", "--sum-weight", "--encoder-width", "--probe", "--patch");
        assertThat(options("classifier")).contains("--system", "--from", "--sum-weight")
                .doesNotContain("--lambda", "--gamma", "--encoder-width", "--probe");
        assertThat(options("joint")).contains("--lambda", "--gamma", "--sum-weight", "--encoder-width", "--probe");
        assertThat(options("autoencoder")).contains("--lambda", "--patch", "--probe")
                .doesNotContain("--system", "--backbone", "--gamma", "--optimiser", "--side");
    }

    @Test
    void helpGoesFromDataAndPlaceToNetworkLengthAndRateAndStatesWhatIsUsual() {
        for (String command : List.of("baseline", "classifier", "joint")) {
            assertThat(help(command)).containsSubsequence("--data=DATA  ", "--out=FOLDER  ", "--from=RUN  ", "--system=NAME  ",
                    "--backbone=NAME  ", "--threads=N  ", "--help  ", "Settings:", "--batch=N  ", "Default: 64, or 16",
                    "--epochs=NUMBER  ", "--lr=NUMBER  ", "Default: 0.001, or 0.02 for sgd", "--schedule=NAME  ", "Default: cosine",
                    "--seed=N  ");
        }
        assertThat(help("autoencoder")).containsSubsequence("--data=DATA  ", "--out=FOLDER  ", "--lambda=NUMBER  ",
                "Default: 0.1", "--steps=N  ", "Default: 4000", "--lr=NUMBER  ", "--width=N  ", "(channels, 1 to 256)",
                "--seed=N  ").doesNotContain("Default: []");
    }

    @Test
    void theVersionIsKnownEverywhere() {
        assertThat(train.getSubcommands().get("joint").getCommandSpec().version()).containsExactly("WAE Workbench 1.2.3");
    }
}
