package dk.samstemt.statutes.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void a_circle_through_others_is_found() {
        Map<String, List<String>> three = Map.of("a", List.of("b"), "b", List.of("x", "c"), "c", List.of("a"));
        assertThat(Circles.leadsBack("b", "a", three)).isTrue();
        assertThat(Circles.leadsBack("a", "a", Map.of())).isTrue();
    }

    @Test
    void what_leads_elsewhere_is_no_circle_and_a_circle_of_others_ends() {
        assertThat(Circles.leadsBack("b", "a", Map.of("a", List.of("b"), "b", List.of("c", "d"), "c", List.of("d")))).isFalse();
        assertThat(Circles.leadsBack("b", "a", Map.of("b", List.of("c"), "c", List.of("b")))).isFalse();
        assertThat(Circles.leadsBack("b", "a", Map.of())).isFalse();
    }
}
