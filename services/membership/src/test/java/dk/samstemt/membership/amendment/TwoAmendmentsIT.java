package dk.samstemt.membership.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.json.Records;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.NeighbouringBytes;
import dk.samstemt.membership.testkit.Wire;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** AM-4: two adopted amendments that quote the same version are both in force, in the order in which they begin, unless the words are gone. */
class TwoAmendmentsIT {

    private static final Operation HOME = Operation.replaceText("1.2", "hører hjemme", "har hjemme");
    private static final Operation NAME = Operation.replaceText("1.1", "hedder", "kaldes");
    private static final Operation OTHER_NAME = Operation.replaceText("1.1", "Foreningen hedder", "Den er");

    @Test
    void am_4_two_items_of_one_assembly_are_both_in_force_from_its_close() {
        Api api = Api.founded("two-items");
        adopt("two-items", "a1", "item-1", 1, "2023-11-15", NAME);
        adopt("two-items", "a1", "item-2", 2, "2023-11-15", HOME);

        assertThat(Wire.published("two-items", StatutesVersionPublished.class, 3)).extracting(StatutesVersionPublished::version, StatutesVersionPublished::assembly, StatutesVersionPublished::item)
                .containsExactly(tuple(1, null, null), tuple(2, "a1", "item-1"), tuple(3, "a1", "item-2"));
        assertThat(text(api, "2023-11-15")).contains("kaldes", "har hjemme");
        assertThat(text(api, "2023-11-14")).contains("hedder", "hører hjemme");
        assertThat((List<?>) api.get("/statutes").at("refused")).isEmpty();
        assertThat(api.page("/statutes/3/redline.html")).contains("§ 1 stk. 2").doesNotContain("§ 1 stk. 1");
    }

    @Test
    void am_4_the_second_that_quotes_words_the_first_has_changed_is_refused_with_the_version_it_was_checked_against() {
        Api api = Api.founded("two-clash");
        adopt("two-clash", "a1", "item-1", 1, "2023-11-15", NAME);
        adopt("two-clash", "a1", "item-2", 2, "2023-11-15", OTHER_NAME);

        assertThat(Wire.published("two-clash", AmendmentRefused.class, 1)).containsExactly(new AmendmentRefused("a1", "item-2", "wording-differs"));
        assertThat(api.get("/statutes").each("refused", "against")).containsExactly(2L);
        assertThat(text(api, "2023-11-15")).contains("Foreningen kaldes");
    }

    @Test
    void am_3_what_begins_before_one_already_adopted_is_laid_under_it() {
        Api api = Api.founded("two-order");
        adopt("two-order", "a1", "item-1", 1, "2024-03-01", NAME);
        Wire.published("two-order", StatutesVersionPublished.class, 2);
        adopt("two-order", "a2", "item-1", 1, "2024-02-01", HOME);

        assertThat(Wire.published("two-order", StatutesVersionPublished.class, 4)).extracting(StatutesVersionPublished::version, StatutesVersionPublished::assembly,
                StatutesVersionPublished::item, StatutesVersionPublished::inForceFromDay).containsExactly(tuple(1, null, null, "2019-02-07"),
                tuple(2, "a1", "item-1", "2024-03-01"), tuple(3, "a2", "item-1", "2024-02-01"),
                tuple(4, null, null, "2024-03-01"));
        assertThat(text(api, "2024-01-31")).contains("hedder", "hører hjemme");
        assertThat(text(api, "2024-02-01")).contains("hedder", "har hjemme");
        assertThat(text(api, "2024-03-01")).contains("kaldes", "har hjemme");
    }

    @Test
    void am_4_what_would_make_one_already_adopted_impossible_is_refused_and_that_one_stands() {
        Api api = Api.founded("two-under");
        adopt("two-under", "a1", "item-1", 1, "2024-03-01", NAME);
        Wire.published("two-under", StatutesVersionPublished.class, 2);
        adopt("two-under", "a2", "item-1", 1, "2024-02-01", OTHER_NAME);

        assertThat(Wire.published("two-under", AmendmentRefused.class, 1)).containsExactly(new AmendmentRefused("a2", "item-1", "wording-differs"));
        assertThat(text(api, "2024-02-01")).contains("Foreningen hedder");
        assertThat(text(api, "2024-03-01")).contains("Foreningen kaldes");
    }

    private static void adopt(String association, String assembly, String item, long sequence, String day, Operation operation) {
        LocalDate from = LocalDate.parse(day);
        String sha256 = NeighbouringBytes.put(association, Records.canonical(new Amendment(1, List.of(operation), from)));
        Wire.send(Wire.assemblyEvent(association, assembly, sequence, new AmendmentAdopted(assembly, item, 1, sha256,
                from.atStartOfDay(ZoneId.of("Europe/Copenhagen")).toInstant(), day)));
    }

    private static String text(Api api, String day) {
        return (String) api.get("/statutes?on=" + day).at("on.text");
    }
}
