package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.rules.Law;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a dispatch list is read: two dispatches to one party, and whether the day of the question counts as that of a notice. */
class DispatchesTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final Instant FIRST = Instant.parse("2023-10-24T06:00:00Z");
    private static final Instant SECOND = Instant.parse("2023-10-24T08:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2023-10-31T08:00:00Z");

    private static PartyDispatch sent(Instant at) {
        return new PartyDispatch("ku", at, false, false);
    }

    private static Dispatches read(DispatchFacts facts) {
        return new Dispatches(facts, LAW);
    }

    /** What two dispatches to one party come to, whichever is listed first. */
    private static PartyDispatch of(PartyDispatch one, PartyDispatch other) {
        PartyDispatch counting = read(Cases.dispatched().with(List.of(one, other))).of("ku");
        assertThat(read(Cases.dispatched().with(List.of(other, one))).of("ku")).isEqualTo(counting);
        return counting;
    }

    @Test
    void GA_13_of_two_dispatches_that_count_the_earlier_is_the_party_s_notice() {
        assertThat(of(sent(FIRST), sent(SECOND))).isEqualTo(sent(FIRST));
        assertThat(of(sent(null), sent(SECOND))).isEqualTo(sent(SECOND));
    }

    @Test
    void A_1_a_dispatch_that_came_back_in_time_gives_way_to_the_one_sent_again() {
        PartyDispatch back = new PartyDispatch("ku", FIRST, false, false, FIRST.plusSeconds(60));
        assertThat(of(back, sent(SECOND))).isEqualTo(sent(SECOND));
        assertThat(of(back, new PartyDispatch("ku", FIRST, false, false, NEXT_WEEK)).bouncedAt()).isEqualTo(NEXT_WEEK);
    }

    @Test
    void A_1_of_two_at_one_moment_the_recipient_s_own_receipt_stands_before_a_relay_s_word() {
        assertThat(of(new PartyDispatch("ku", FIRST, true, false), sent(FIRST))).isEqualTo(sent(FIRST));
    }

    @Test
    void GA_13_a_waiver_given_with_either_of_two_dispatches_is_given() {
        PartyDispatch waived = new PartyDispatch("ku", SECOND, false, true);
        assertThat(of(sent(FIRST), waived)).isEqualTo(new PartyDispatch("ku", FIRST, false, true));
        assertThat(of(new PartyDispatch("ku", FIRST, false, true), sent(SECOND)).waived()).isTrue();
        assertThat(of(sent(FIRST), sent(SECOND)).waived()).isFalse();
    }

    @Test
    void DI_3_the_day_of_the_question_counts_where_a_notice_has_not_gone_out_or_none_may_be_needed() {
        assertThat(read(Cases.dispatched()).countsToday()).isFalse();
        assertThat(read(Cases.dispatched(sent(null))).countsToday()).isTrue();
        PartyDispatch[] waived = Stream.concat(Cases.PROFILE.partyIds().stream().skip(2).map(party -> new PartyDispatch(party, FIRST, false, true)),
                Cases.PROFILE.partyIds().stream().limit(2).map(party -> new PartyDispatch(party, FIRST, false, false))).toArray(PartyDispatch[]::new);
        assertThat(read(Cases.dispatched(waived)).countsToday()).isTrue();
    }
}
