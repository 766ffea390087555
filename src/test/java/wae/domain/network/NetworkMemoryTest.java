package wae.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wae.domain.image.PictureSize;

class NetworkMemoryTest {

    @Test
    void inAChainALayerAndWhatItReadsAreAliveTogether() {
        NetworkPlan chain = new NetworkPlan("chain", List.of(new Layer.Input("in", 1), conv("a", "in", 5),
                new Layer.Dropout("drop", "a", 0.5), conv("b", "drop", 3), conv("c", "b", 1)), List.of("c"));
        // one pixel: in and a (1 + 5), a and b (5 + 3), b and c; dropout takes no place of its own
        NetworkMemory memory = NetworkMemory.of(chain, PictureSize.square(1));
        assertThat(memory.activationBytes()).isEqualTo(4 * 8);
        assertThat(memory.weightBytes()).isEqualTo(4 * (5 + 5 + 15 + 3 + 3 + 1));
        assertThat(memory.bytes()).isEqualTo(memory.weightBytes() + 32);
    }

    @Test
    void whatIsReadAgainLaterStaysAlive() {
        NetworkPlan skip = new NetworkPlan("skip", List.of(new Layer.Input("in", 1), conv("a", "in", 4),
                conv("b", "a", 7), conv("c", "b", 4), new Layer.Add("sum", List.of("a", "c"), Activation.NONE)),
                List.of("sum"));
        // a, b and c at once: a is needed again by the sum
        assertThat(NetworkMemory.of(skip, PictureSize.square(1)).activationBytes()).isEqualTo(4 * (4 + 7 + 4));
    }

    @Test
    void outputsStayToTheEnd() {
        NetworkPlan two = new NetworkPlan("two", List.of(new Layer.Input("in", 1), conv("a", "in", 6),
                conv("b", "in", 2), conv("c", "b", 2)), List.of("a", "c"));
        assertThat(NetworkMemory.of(two, PictureSize.square(1)).activationBytes()).isEqualTo(4 * (6 + 2 + 2));
    }

    private static Layer.Convolution conv(String name, String input, int outputs) {
        return new Layer.Convolution(name, input, outputs, 1, 1, 0, true, Activation.NONE);
    }
}
