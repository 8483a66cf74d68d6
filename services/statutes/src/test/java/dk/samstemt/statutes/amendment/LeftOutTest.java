package dk.samstemt.statutes.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {

    private static String before(String id, String... beside) {
        return LeftOut.before(id, Cases.PROFILE.provisions(), new Amendment(1, Stream.of(beside).map(place -> Operation.insert(place, "x")).toList())).orElse("");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"4.8,''", "4.9,\u00a7 4 stk. 8", "13,''", "13.1,''", "13.2,\u00a7 13 stk. 1", "15,\u00a7 14", "14.1,\u00a7 13", "4a,''", "4a.1,''", "4b,\u00a7 4 a", "14a,\u00a7 14",
        "4a.2,\u00a7 4 a stk. 1", "1.1,''", "1a,''", "4.0,''", "4i,''", "null,''"})
    void the_number_before_a_new_provision_is_told_where_it_is_not_there(String id, String missing) {
        assertThat(before(id)).isEqualTo(missing);
    }

    @Test
    void what_the_same_amendment_puts_in_is_there() {
        assertThat(before("4.9", "4.9", "4.8")).isEmpty();
        assertThat(before("4b", "4a.1", "4b")).isEmpty();
        assertThat(LeftOut.before("4.9", Cases.PROFILE.provisions(), new Amendment(1, List.of(Operation.repeal("4.8", "x"))))).contains("\u00a7 4 stk. 8");
    }

    @Test
    void a_place_is_written_as_people_write_it() {
        assertThat(LeftOut.written("4a.9")).isEqualTo("\u00a7 4 a stk. 9");
    }
}
