package dk.samstemt.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where in a text a value stands, for whoever must mend it. */
class PlacesTest {

    /** Read anew each time: a constant would be read once for all the faults that are planted. */
    private static Places places() {
        return Places.of("{\n  \"a\": [10,\n        20],\n \"b\": {\"c\": \"x\"}\n}".getBytes(StandardCharsets.UTF_8));
    }

    private static String at(String pointer) {
        return places().line(pointer) + ":" + places().column(pointer);
    }

    @Test
    void every_value_has_the_line_and_column_where_it_begins() {
        assertThat(at("")).isEqualTo("1:1");
        assertThat(at("/a")).isEqualTo("2:8");
        assertThat(at("/a/0")).isEqualTo("2:9");
        assertThat(at("/a/1")).isEqualTo("3:9");
        assertThat(at("/b/c")).isEqualTo("4:13");
    }

    @Test
    void what_is_missing_stands_where_it_should_have_been() {
        assertThat(at("/b/d")).isEqualTo(at("/b")).isEqualTo("4:7");
        assertThat(at("/x/y/z")).isEqualTo("1:1");
    }
}
