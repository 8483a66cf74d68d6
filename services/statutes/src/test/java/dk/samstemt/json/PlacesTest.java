package dk.samstemt.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where a value stands is told as an editor counts. */
class PlacesTest {

    private static final Places PLACES = Places.of(("{\n  \"a\": [1,\n    2],\n  \"b/c\": {\"d\": true}}").getBytes(StandardCharsets.UTF_8));

    private static String at(String pointer) {
        return PLACES.line(pointer) + ":" + PLACES.column(pointer);
    }

    @Test
    void a_value_stands_where_it_begins() {
        assertThat(at("")).isEqualTo("1:1");
        assertThat(at("/a")).isEqualTo("2:8");
        assertThat(at("/a/0")).isEqualTo("2:9");
        assertThat(at("/a/1")).isEqualTo("3:5");
        assertThat(at("/b~1c/d")).isEqualTo("4:16");
    }

    @Test
    void what_is_not_there_is_looked_for_in_what_encloses_it() {
        assertThat(at("/a/7/x")).isEqualTo("2:8");
        assertThat(at("/nothing")).isEqualTo("1:1");
        assertThat(at("no-pointer")).isEqualTo("1:1");
    }

    @Test
    void a_text_that_is_no_json_has_no_places() {
        assertThatThrownBy(() -> Places.of(new byte[] {'{'})).isInstanceOf(JsonDefect.class);
    }
}
