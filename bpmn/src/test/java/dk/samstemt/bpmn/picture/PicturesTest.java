package dk.samstemt.bpmn.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.samstemt.bpmn.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The pictures and tables of the README are those of the models. After a change: {@code mvn -q -pl bpmn test -Dtest=PicturesTest -Dpictures.write=true}. */
class PicturesTest {

    @SuppressWarnings("unused")
    private static final List<String> KEYS = Model.KEYS;
    private static final Path README = Path.of("README.md");
    private static final String LIBRARY = "3e86176f1be59ab1d7fb052d4bf458b93af598e7e80f2c7742ad37da98bf4733";

    private static Path picture(String key) {
        return Path.of("pictures").resolve(key + ".svg");
    }

    @BeforeAll
    static void writeThemAnew() throws IOException {
        if (!Boolean.getBoolean("pictures.write")) {
            return;
        }
        for (Map.Entry<String, String> drawn : Painter.paint(Browser.find().orElseThrow()).entrySet()) {
            Files.writeString(picture(drawn.getKey()), Picture.of(drawn.getKey(), drawn.getValue()));
        }
        Files.writeString(README, readmeAsItShouldBe());
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void is_drawn_from_the_model_as_it_is_now(String key) throws IOException {
        assertThat(Files.readString(picture(key))).contains("drawn from " + key + ".bpmn sha256:" + Picture.digest(Model.bytes(key)) + " by " + Painter.DRAWN_BY);
    }

    /** Wherever there is a browser; CI brings one. */
    @Test
    void is_what_the_browser_draws() throws IOException {
        assumeTrue(Browser.find().isPresent(), "no browser on this machine: only the digests were compared");
        for (Map.Entry<String, String> drawn : Painter.paint(Browser.find().orElseThrow()).entrySet()) {
            String kept = Files.readString(picture(drawn.getKey()));
            assertThat(Picture.comparable(Picture.of(drawn.getKey(), drawn.getValue()))).as(drawn.getKey()).isEqualTo(Picture.comparable(kept));
        }
    }

    @Test
    void the_readme_tells_the_steps_of_the_models() throws IOException {
        assertThat(Files.readString(README)).isEqualTo(readmeAsItShouldBe());
    }

    private static String readmeAsItShouldBe() throws IOException {
        String text = Files.readString(README);
        for (String key : Model.KEYS) {
            String begin = "<!-- " + key + ": read from the model -->\n";
            String end = "<!-- end of " + key + " -->";
            assertThat(text).contains(begin, end);
            text = text.substring(0, text.indexOf(begin) + begin.length()) + WhoDoesWhat.of(key) + "\n" + text.substring(text.indexOf(end));
        }
        return text;
    }

    @Test
    void the_library_is_the_published_one() {
        assertThat(Picture.digest(Painter.library())).isEqualTo(LIBRARY);
    }
}
