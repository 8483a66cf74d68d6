package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.amendment.Difference;
import dk.samstemt.statutes.amendment.Piece;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The redline's pieces hold both wordings whole, and mark as few words as can be. */
class DifferenceTest {

    private static final List<String> WORDS = List.of("a", "b", "3,125", "kr.", "2018-tal", "\u00a7", "4", ",", "og", "\u00f8l");
    private static final List<String> SPACES = List.of(" ", " ", " ", "  ", "\u00a0", "\n", "");

    private static String marked(String before, String after) {
        return Difference.of(before, after).stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        }).collect(Collectors.joining());
    }

    private static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(SPACES.get(random.nextInt(SPACES.size())));
        }
        return text.toString();
    }

    private static String compared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]", " ");
    }

    private static List<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-.,:/'\u2019\u2011\u2013][\\p{L}\\p{M}\\p{N}]+)*+|[^\\s\\p{Z}]").matcher(text).results()
                .map(found -> found.group()).toList();
    }

    private static int longestCommon(List<String> one, List<String> two) {
        int[][] length = new int[one.size() + 1][two.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= two.size(); j++) {
                length[i][j] = one.get(i - 1).equals(two.get(j - 1)) ? length[i - 1][j - 1] + 1 : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.size()][two.size()];
    }

    private static int wordsOf(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).mapToInt(piece -> words(piece.text()).size()).sum();
    }

    @Test
    void the_figures_of_the_real_amendment_are_marked_and_nothing_else() {
        assertThat(marked(Cases.BEFORE, Cases.AFTER)).isEqualTo("Region Hovedstaden betaler [-3,125-]{+2,820+} kr. pr. indbygger, hvilket i "
                + "[-2018-tal-]{+2024-tal+} er [-5.693.750-]{+5.358.122+} kr.");
    }

    @Test
    void both_wordings_are_read_back_from_the_pieces_and_no_word_too_many_is_marked() {
        Random random = new Random(11);
        for (int i = 0; i < 4000; i++) {
            String before = random(random, 12);
            String after = random(random, 12);
            List<Piece> pieces = Difference.of(before, after);
            assertThat(compared(Difference.before(pieces))).as(before + "|" + after).isEqualTo(compared(before));
            assertThat(Difference.after(pieces)).as(before + "|" + after).isEqualTo(after);
            int common = longestCommon(words(before), words(after));
            assertThat(wordsOf(pieces, Piece.Kind.REMOVED)).as(before + "|" + after).isLessThanOrEqualTo(words(before).size() - common);
            assertThat(wordsOf(pieces, Piece.Kind.ADDED)).as(before + "|" + after).isLessThanOrEqualTo(words(after).size() - common);
            assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
            for (int j = 1; j < pieces.size(); j++) {
                assertThat(pieces.get(j).kind()).isNotEqualTo(pieces.get(j - 1).kind());
            }
        }
    }

    @Test
    void long_texts_go_over_many_rows_of_bits_and_are_still_minimal() {
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            String before = "x " + random(random, 400) + " y";
            String after = "z " + random(random, 400) + " w";
            List<Piece> pieces = Difference.of(before, after);
            assertThat(compared(Difference.before(pieces))).isEqualTo(compared(before));
            assertThat(Difference.after(pieces)).isEqualTo(after);
            assertThat(wordsOf(pieces, Piece.Kind.ADDED)).isLessThanOrEqualTo(words(after).size() - longestCommon(words(before), words(after)));
        }
    }

    @Test
    void unicode_form_and_kinds_of_space_make_no_difference_and_more_spaces_do() {
        assertThat(marked("en \u00f8l", Normalizer.normalize("en\u00a0\u00f8l", Normalizer.Form.NFD))).isEqualTo("en\u00a0\u00f8l");
        assertThat(marked("k\u00e5l og", "ka\u030al\tog")).isEqualTo("k\u00e5l\tog");
        assertThat(marked("a b", "a  b")).isEqualTo("a {+ +}b");
        assertThat(marked("a  b", "a b")).isEqualTo("a [- -]b");
        assertThat(marked("a-b", "a b")).isEqualTo("[-a-b-]{+a b+}");
    }

    @Test
    void insertions_and_deletions_take_one_space_with_them() {
        assertThat(marked("a b", "a x b")).isEqualTo("a {+x +}b");
        assertThat(marked("x a", "a")).isEqualTo("[-x -]a");
        assertThat(marked("a x", "a")).isEqualTo("a[- x-]");
        assertThat(marked("", "a b")).isEqualTo("{+a b+}");
        assertThat(marked("a b", "")).isEqualTo("[-a b-]");
        assertThat(marked("a b", "a b")).isEqualTo("a b");
        assertThat(Difference.of("", "")).isEmpty();
    }

    @Test
    @Tag("slow")
    void forty_thousand_letters_rewritten_from_beginning_to_end_take_no_time_to_speak_of() {
        Random random = new Random(3);
        String before = Arrays.stream(new int[6700]).mapToObj(i -> "w" + random.nextInt(300)).collect(Collectors.joining(" "));
        String after = Arrays.stream(new int[6700]).mapToObj(i -> "w" + random.nextInt(300)).collect(Collectors.joining(" "));
        assertThat(before.length()).isBetween(30_000, 50_000);
        // The thread's own time, so that a busy machine fails no build.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long begun = threads.getCurrentThreadCpuTime();
            List<Piece> pieces = Difference.of(before, after);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begun);
            assertThat(Difference.after(pieces)).isEqualTo(after);
        }
        assertThat(best / 1_000_000).as("milliseconds").isLessThan(200);
    }

    @Test
    void texts_too_long_to_compare_count_as_rewritten_between_what_they_begin_and_end_with() {
        String before = "start " + "a ".repeat(20_000) + "b end";
        String after = "start " + "c ".repeat(20_000) + "a end";
        List<Piece> pieces = Difference.of(before, after);
        assertThat(pieces).hasSize(4);
        assertThat(pieces.get(0)).isEqualTo(new Piece(Piece.Kind.SAME, "start "));
        assertThat(Difference.before(pieces)).isEqualTo(before);
        assertThat(Difference.after(pieces)).isEqualTo(after);
    }
}
