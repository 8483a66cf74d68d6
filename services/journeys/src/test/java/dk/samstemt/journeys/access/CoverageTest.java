package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** The check of the checks: what is planted is found. */
class CoverageTest {

    private static final Matrix MATRIX = Matrix.read("action,role,scope\nvoting.read-ballot,auditor,any\n");
    private static final Endpoint READ = new Endpoint("voting", "GET", "/api/v1/associations/{association}/ballot", "voting.read-ballot", "", List.of());

    @Test
    void what_agrees_has_no_gap() {
        assertThat(Coverage.gaps(MATRIX, List.of(READ), Set.of("voting.read-ballot"))).isEmpty();
    }

    @Test
    void an_endpoint_without_a_row_is_found() {
        Endpoint planted = new Endpoint("voting", "GET", "/planted", "voting.planted", "", List.of());
        Endpoint nameless = new Endpoint("voting", "GET", "/nameless", "", "", List.of());

        assertThat(Coverage.gaps(MATRIX, List.of(READ, planted, nameless), Set.of()))
                .containsExactly("GET voting /planted has no row", "GET voting /nameless has no row");
    }

    @Test
    void a_row_without_an_endpoint_is_found() {
        Matrix planted = Matrix.read("action,role,scope\nvoting.read-ballot,auditor,any\nvoting.count-by-hand,secretariat,any\n");

        assertThat(Coverage.gaps(planted, List.of(READ), Set.of())).containsExactly("voting.count-by-hand has a row and no endpoint");
    }

    @Test
    void an_endpoint_that_hides_from_its_description_is_found() {
        assertThat(Coverage.gaps(MATRIX, List.of(READ), Set.of("voting.hidden"))).containsExactly("voting.hidden is in no interface description");
    }

    @Test
    void every_controller_names_its_action() {
        assertThat(Coverage.code()).hasSizeGreaterThan(40).noneMatch(action -> action.startsWith("nameless"));
    }

    @Test
    void a_row_is_read_as_it_stands() {
        assertThat(Matrix.shipped().row("voting.make-statement")).containsOnlyKeys("representative").containsEntry("representative", "own");
    }
}
