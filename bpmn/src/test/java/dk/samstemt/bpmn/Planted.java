package dk.samstemt.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A shipped model with one thing made wrong. */
final class Planted {

    private Planted() {
    }

    static String text(String key) {
        try (InputStream in = Planted.class.getResourceAsStream("/bpmn/" + key + ".bpmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence, which must be there. */
    static List<Finding> wrong(String key, String what, String by) {
        String text = text(key);
        assertThat(text).contains(what);
        int at = text.indexOf(what);
        return lint(text.substring(0, at) + by + text.substring(at + what.length()));
    }

    /** Replaces every occurrence. */
    static List<Finding> wrongEverywhere(String key, String what, String by) {
        assertThat(text(key)).contains(what);
        return lint(text(key).replace(what, by));
    }

    private static List<Finding> lint(String text) {
        return Lint.check(Model.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
