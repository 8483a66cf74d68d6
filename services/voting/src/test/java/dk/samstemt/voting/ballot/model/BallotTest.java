package dk.samstemt.voting.ballot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    private static final Instant DEADLINE = Instant.parse("2023-11-14T23:00:00Z");
    private static final Instant OPENED = Instant.parse("2023-10-24T10:00:00Z");
    private static final Terms TERMS = new Terms(new BallotId("gceu", "asm-1"), 1, DAY, DEADLINE, List.of(new BallotItem("item-2", 2, "DECISION")));
    private static final BallotFact OPEN = new BallotFact.Opened(OPENED);
    private static final BallotFact CLOSE = new BallotFact.Closed(DEADLINE);
    private static final BallotFact VOID = new BallotFact.Voided(VoidReason.NEW_DAY);
    private static final BallotFact HOLD = new BallotFact.Held();
    private static final BallotFact RESUME = new BallotFact.Resumed();
    private final Ballot announced = new Ballot.AnnouncedBallot(TERMS);

    private static Ballot fold(Ballot start, BallotFact... facts) {
        return Stream.of(facts).reduce(start, Ballot::after, (a, b) -> b);
    }

    @Test
    void is_announced_opened_and_closed() {
        assertThat(fold(announced, OPEN)).isEqualTo(new Ballot.OpenBallot(TERMS, OPENED));
        assertThat(fold(announced, OPEN, CLOSE)).isEqualTo(new Ballot.ClosedBallot(TERMS, OPENED));
    }

    @Test
    void never_closes_early() {
        BallotFact early = new BallotFact.Closed(DEADLINE.minusMillis(1));
        assertThatThrownBy(() -> fold(announced, OPEN, early)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void can_be_voided_until_it_closes() {
        assertThat(fold(announced, VOID)).isInstanceOf(Ballot.VoidedBallot.class);
        assertThat(fold(announced, OPEN, VOID)).isInstanceOf(Ballot.VoidedBallot.class);
    }

    @Test
    void ga_13_is_held_and_resumed_on_the_same_terms_or_voided() {
        assertThat(fold(announced, OPEN, HOLD)).isEqualTo(new Ballot.HeldBallot(TERMS, OPENED));
        assertThat(fold(announced, OPEN, HOLD, RESUME)).isEqualTo(new Ballot.OpenBallot(TERMS, OPENED));
        assertThat(fold(announced, OPEN, HOLD, RESUME, HOLD, VOID)).isEqualTo(new Ballot.VoidedBallot(TERMS, OPENED, VoidReason.NEW_DAY));
    }

    @Test
    void nothing_else_follows() {
        List<BallotFact[]> impossible = List.of(new BallotFact[] {CLOSE}, new BallotFact[] {OPEN, OPEN},
                new BallotFact[] {OPEN, CLOSE, OPEN}, new BallotFact[] {OPEN, CLOSE, VOID}, new BallotFact[] {OPEN, CLOSE, CLOSE},
                new BallotFact[] {VOID, OPEN}, new BallotFact[] {VOID, CLOSE}, new BallotFact[] {VOID, VOID},
                new BallotFact[] {HOLD}, new BallotFact[] {OPEN, RESUME}, new BallotFact[] {OPEN, HOLD, CLOSE}, new BallotFact[] {OPEN, CLOSE, HOLD},
                new BallotFact[] {VOID, HOLD}, new BallotFact[] {OPEN, HOLD, OPEN});
        for (BallotFact[] facts : impossible) {
            assertThatThrownBy(() -> fold(announced, facts)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void ga_17_entitled_is_who_is_a_member_on_the_day_of_the_assembly() {
        assertThat(new RollParty("ku", null, null).entitledOn(DAY)).isTrue();
        assertThat(new RollParty("ku", DAY, null).entitledOn(DAY)).isTrue();
        assertThat(new RollParty("ku", DAY.plusDays(1), null).entitledOn(DAY)).isFalse();
        assertThat(new RollParty("ku", null, DAY).entitledOn(DAY)).isFalse();
        assertThat(new RollParty("ku", null, DAY.plusDays(1)).entitledOn(DAY)).isTrue();
    }
}
