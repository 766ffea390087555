package wae.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlatJsonTest {

    private static FlatJson read(String json) throws IOException {
        return FlatJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void valuesWithinObjectsHaveTheirNamesAndTheFilesOrder() throws IOException {
        FlatJson json = read("{'a': 1, 's': {'z': 'x', 'o': {'rate': 5.0E-4}, 'flip': false}, 'sum': 2}");
        assertThat(json.within("s")).containsExactly(Map.entry("z", "x"), Map.entry("o.rate", "5.0E-4"),
                Map.entry("flip", "false"));
        assertThat(json.count("sum")).isEqualTo(2);
        assertThat(json.text("missing")).isEmpty();
        assertThat(json.count("s.z")).isZero();
    }

    @Test
    void listsAndPlansArePassedOver() throws IOException {
        FlatJson json = read("{'classes': ['a', {'b': 1}], 's': {'plan': {'layers': [{'x': 1}], 'y': 2}}, 'last': 3}");
        assertThat(json.within("s")).isEmpty();
        assertThat(json.count("last")).isEqualTo(3);
    }

    @Test
    void whatIsCutOrNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> read("{'a': {'b': 1")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> read("{'a':".repeat(20) + "1" + "}".repeat(20))).isInstanceOf(JsonProcessingException.class);
    }
}
