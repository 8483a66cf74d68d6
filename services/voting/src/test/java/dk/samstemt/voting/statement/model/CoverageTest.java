package dk.samstemt.voting.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.model.BallotItem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final List<BallotItem> ITEMS = List.of(new BallotItem("item-2", 2, "DECISION"), new BallotItem("item-3", 3, "APPROVAL"));

    private static List<Gap> gaps(String... items) {
        return Coverage.gaps(ITEMS, Stream.of(items).map(item -> new Answer(item, Choice.DISSENT, null)).toList());
    }

    @Test
    void every_item_once_is_whole_in_any_order() {
        assertThat(gaps("item-3", "item-2")).isEmpty();
    }

    @Test
    void tells_what_is_missing_doubled_or_unknown_without_repeating_what_was_typed() {
        assertThat(gaps("item-2")).containsExactly(new Gap("/answers", "item-3", Gap.Why.MISSING));
        assertThat(gaps("item-2", "item-3", "item-2")).containsExactly(new Gap("/answers/2/item", null, Gap.Why.TWICE));
        assertThat(gaps("item-2", "item-3", "x")).containsExactly(new Gap("/answers/2/item", null, Gap.Why.UNKNOWN));
    }
}
