package dk.samstemt.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is looked up of a record class, held against a class that nobody has looked up before: it is loaded anew for every test, since what
 * one test found out would otherwise answer the next.
 */
class FreshRecordTest {

    private record Boat(String name, int length, List<String> crew) {
    }

    private static final class Harbour {
    }

    /** Loads the class again where others have it already. */
    private static final class Anew extends ClassLoader {

        Class<?> loaded(Class<?> type) {
            String name = type.getName();
            try (InputStream in = type.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void a_record_met_for_the_first_time_reads_back_even_if_it_is_private_to_others() {
        Class<?> anew = new Anew().loaded(Boat.class);
        assertThat(anew).isNotSameAs(Boat.class);
        String text = "{\"crew\":[\"a\",\"b\"],\"length\":12,\"name\":\"Ida\"}";
        Object read = Records.read(text.getBytes(StandardCharsets.UTF_8), anew);
        assertThat(read).isExactlyInstanceOf(anew);
        assertThat(new String(Records.canonical(read), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void a_class_that_is_no_record_is_refused_by_its_name() {
        Class<?> anew = new Anew().loaded(Harbour.class);
        assertThatThrownBy(() -> Shape.of(anew)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("not a record: ").hasMessageContaining("Harbour");
    }
}
