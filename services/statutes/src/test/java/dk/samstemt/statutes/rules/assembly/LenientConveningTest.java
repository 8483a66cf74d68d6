package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** where a late notice leaves the assembly voidable only, one that is missing or came back does not. */
class LenientConveningTest {

    private static final Instant LATE = Instant.parse("2023-10-24T22:00:00Z");

    private static Ruling lenient(PartyDispatch... otherwise) {
        return AssemblyCourts.dispatch(Cases.dispatched(otherwise), Law.of(Cases.PROFILE).reading("A-3", "VOIDABLE_ONLY"));
    }

    private static PartyDispatch late(String party) {
        return new PartyDispatch(party, LATE, false, false);
    }

    @Test
    void GA_13_late_is_not_fatal() {
        assertThat(lenient(late("ruc")).yes()).isTrue();
        assertThat(lenient(late("ruc"), new PartyDispatch("ku", null, false, true)).yes()).isTrue();
    }

    @Test
    void GA_13_missing_or_returned_is_fatal_whoever_else_is_late() {
        PartyDispatch missing = new PartyDispatch("ku", null, false, false);
        PartyDispatch returned = new PartyDispatch("ku", Instant.parse("2023-10-24T08:00:00Z"), false, false, Instant.parse("2023-10-24T09:00:00Z"));
        assertThat(lenient(missing).refusedBy()).containsExactly("GA-13");
        assertThat(lenient(returned).refusedBy()).containsExactly("GA-13");
        assertThat(lenient(late("ruc"), missing).refusedBy()).containsExactly("GA-13");
    }
}
