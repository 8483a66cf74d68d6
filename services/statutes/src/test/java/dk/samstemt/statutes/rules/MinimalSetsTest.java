package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search for what would have changed an answer, on facts that are three figures. */
class MinimalSetsTest {

    private record Figures(int a, int b, int c) {
    }

    private static final Figures NOW = new Figures(0, 0, 0);

    private static List<Move<Figures>> moves(String fact, int... values) {
        return IntStream.of(values).mapToObj(value -> Move.<Figures>of(fact, "", 0, value, now -> switch (fact) {
            case "a" -> new Figures(value, now.b(), now.c());
            case "b" -> new Figures(now.a(), value, now.c());
            default -> new Figures(now.a(), now.b(), value);
        })).toList();
    }

    private static Matter<Figures> matter(Predicate<Figures> changes) {
        return new Matter<>(NOW, changes, facts -> List.of(facts.a() > 2, facts.c() > 3), facts -> new Limits(Set.of(), Set.of(), Set.of()));
    }

    @SafeVarargs
    private static List<String> found(Predicate<Figures> changes, Alternative<Figures>... alternatives) {
        return new Counterfactuals<>(matter(changes), List.of(alternatives)).found().stream()
                .map(set -> set.changes().stream().map(change -> change.fact() + change.to()).toList().toString()).toList();
    }

    private static int within(int first, int second) {
        List<Alternative<Figures>> all = Stream.of(Alternative.choice("a", moves("a", IntStream.rangeClosed(1, first).toArray())),
                Alternative.choice("b", moves("b", IntStream.rangeClosed(1, second).toArray()))).toList();
        return new Counterfactuals<>(matter(facts -> false), all).within();
    }

    @Test
    void two_hundred_thousand_pairs_are_tried_and_not_one_more() {
        assertThat(within(1, 200_000)).isEqualTo(2);
        assertThat(within(400, 500)).isEqualTo(2);
        assertThat(within(1, 200_001)).isEqualTo(1);
    }

    @Test
    void pairs_of_two_by_distance_are_not_counted_and_those_of_one_with_a_choice_are() {
        Alternative<Figures> many = Alternative.nearest("a", moves("a", IntStream.rangeClosed(1, 500).toArray()));
        Alternative<Figures> others = Alternative.nearest("b", moves("b", IntStream.rangeClosed(1, 500).toArray()));
        assertThat(new Counterfactuals<>(matter(facts -> false), List.of(many, others)).within()).isEqualTo(2);
        Alternative<Figures> choice = Alternative.choice("b", others.moves());
        assertThat(new Counterfactuals<>(matter(facts -> false), List.of(many, choice)).within()).isEqualTo(1);
        assertThat(new Counterfactuals<>(matter(facts -> false), List.of(choice, many)).within()).isEqualTo(1);
    }

    @Test
    void where_pairs_are_too_many_only_single_changes_are_found() {
        Alternative<Figures> many = Alternative.choice("b", moves("b", IntStream.rangeClosed(1, 200_001).toArray()));
        assertThat(found(facts -> facts.b() == 7 || facts.a() == 1 && facts.b() == 2, Alternative.choice("a", moves("a", 1)), many)).containsExactly("[b7]");
    }

    @Test
    void single_changes_come_before_pairs_each_in_the_order_of_their_facts() {
        assertThat(found(facts -> facts.c() == 9 || facts.b() == 9 || facts.a() == 1 && facts.c() > 0 || facts.a() == 2 && facts.b() == 1,
                Alternative.choice("c", moves("c", 9, 3, 2)), Alternative.choice("b", moves("b", 9, 1)), Alternative.choice("a", moves("a", 2, 1))))
                .containsExactly("[b9]", "[c9]", "[a1, c2]", "[a1, c3]", "[a2, b1]");
    }

    @Test
    void what_is_enough_alone_is_in_no_pair() {
        assertThat(found(facts -> facts.a() == 1 || facts.a() == 2 && facts.b() > 0, Alternative.choice("a", moves("a", 1, 2)), Alternative.choice("b", moves("b", 1))))
                .containsExactly("[a1]", "[a2, b1]");
        assertThat(found(facts -> facts.b() == 1 || facts.a() == 2 && facts.b() == 2, Alternative.choice("a", moves("a", 1, 2)), Alternative.choice("b", moves("b", 1, 2))))
                .containsExactly("[b1]", "[a2, b2]");
    }

    @Test
    void of_values_by_distance_only_the_nearest_is_told_alone_and_in_a_pair_on_either_side() {
        Alternative<Figures> days = Alternative.nearest("c", moves("c", 1, 2, 3, 4));
        Alternative<Figures> choice = Alternative.choice("a", moves("a", 1, 2));
        assertThat(found(facts -> facts.c() > 2, days, choice)).containsExactly("[c3]");
        assertThat(found(facts -> facts.a() > 0 && facts.c() > 1, days, choice)).containsExactly("[a1, c2]", "[a2, c2]");
        assertThat(found(facts -> facts.a() > 0 && facts.c() > 1, choice, days)).containsExactly("[a1, c2]", "[a2, c2]");
        assertThat(found(facts -> facts.a() > 0 && facts.b() > 1, choice, Alternative.choice("b", moves("b", 1, 2, 3)))).hasSize(4);
    }

    @Test
    void two_by_distance_are_moved_together_to_where_something_is_found_and_not_where_one_is_enough() {
        Alternative<Figures> one = Alternative.nearest("a", moves("a", 1, 2, 3, 4));
        Alternative<Figures> two = Alternative.nearest("c", moves("c", 1, 2, 3, 4, 5));
        assertThat(found(facts -> facts.a() > 2 && facts.c() > 3, one, two)).containsExactly("[a3, c4]");
        assertThat(found(facts -> facts.a() > 2 && facts.c() > 3 || facts.a() == 4, one, two)).containsExactly("[a4]");
        assertThat(found(facts -> facts.a() + facts.c() > 5 && facts.a() < 3 && facts.c() < 5, one, two)).containsExactly("[a2, c4]");
    }

    @Test
    void two_numbers_are_tried_each_with_each_as_long_as_they_are_few_and_only_at_corners_where_they_are_many() {
        Predicate<Figures> away = facts -> facts.a() == 2 && facts.c() == 3 || facts.a() == 1 && facts.c() > 3;
        assertThat(found(away, Alternative.nearest("a", moves("a", 1, 2)), Alternative.nearest("c", moves("c", 1, 2, 3, 4, 5)))).containsExactly("[a1, c4]");
        assertThat(found(away, Alternative.nearest("a", moves("a", 2, 1)), Alternative.nearest("c", moves("c", 4, 3)))).containsExactly("[a2, c3]");
        Predicate<Figures> last = facts -> facts.a() == 1 && facts.c() == 100;
        assertThat(found(last, Alternative.nearest("a", moves("a", IntStream.rangeClosed(1, 100).toArray())), Alternative.nearest("c", moves("c", IntStream.rangeClosed(1, 100).toArray()))))
                .containsExactly("[a1, c100]");
        assertThat(found(last, Alternative.nearest("a", moves("a", IntStream.rangeClosed(1, 100).toArray())), Alternative.nearest("c", moves("c", IntStream.rangeClosed(1, 101).toArray()))))
                .isEmpty();
    }

    @Test
    void two_of_one_fact_are_never_combined() {
        assertThat(found(facts -> facts.a() > 0 && facts.c() > 0, Alternative.choice("a", moves("a", 1)), Alternative.choice("a", moves("c", 1)))).isEmpty();
        assertThat(found(facts -> facts.a() > 0 && facts.c() > 0, Alternative.choice("a", moves("a", 1)), Alternative.choice("c", moves("c", 1)))).containsExactly("[a1, c1]");
    }
}
