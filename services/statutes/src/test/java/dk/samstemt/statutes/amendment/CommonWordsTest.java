package dk.samstemt.statutes.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long two texts may be to be compared word by word: four million words of 64 bits. */
class CommonWordsTest {

    /** So many times the same word, and in the middle one that both texts have. */
    private static List<String> text(String word, int size) {
        List<String> text = new ArrayList<>(Collections.nCopies(size, word));
        text.set(5, "common");
        return text;
    }

    @Test
    void texts_at_the_limit_are_compared_and_beyond_it_the_middle_counts_as_rewritten() {
        assertThat(CommonWords.of(text("old", 15_999), text("new", 16_000))).containsExactly(new CommonWords.Pair(5, 5));
        assertThat(CommonWords.of(text("old", 15_999), text("new", 16_001))).isEmpty();
    }
}
