package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AM-2: why an amendment does not fit the version in force. */
class MisfitTest {

    @Test
    void AM_2_another_version_and_an_amendment_of_nothing_are_called_so_and_the_first_operation_is_number_one() {
        assertThat(misfit(Cases.amendment(2, Cases.BEFORE)).values()).containsEntry("quoted", 2L).containsEntry("version", 1L);
        assertThat(misfit(Cases.amendment(2, Cases.BEFORE)).code()).isEqualTo("ANOTHER_VERSION");
        assertThat(misfit(new Amendment(1, List.of())).code()).isEqualTo("NO_OPERATIONS");
        Point unsaid = misfit(new Amendment(1, List.of(Operation.insert("4.8", null))));
        assertThat(unsaid.code()).isEqualTo("DOES_NOT_MATCH");
        assertThat(unsaid.values()).containsEntry("operation", 1L).containsEntry("provisions", List.of("4.8"));
        Said.of(Cases.STATUTES.noticeMayGoOut(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.agenda(new Amendment(1, List.of())), NoticeContents.complete())));
        Said.of(Cases.STATUTES.noticeMayGoOut(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.agenda(Cases.amendment(2, Cases.BEFORE)), NoticeContents.complete())));
    }

    private static Point misfit(Amendment amendment) {
        Law law = Law.of(Cases.PROFILE);
        NoticeCase facts = NoticeCase.of(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.agenda(amendment), NoticeContents.complete()), law);
        return new AmendmentQuotesVersionInForce().ask(facts, law).points().get(0);
    }
}
