package dk.samstemt.assembly.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.testkit.RealCase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What stands for a party at the end of the last lawful day (GA-13, A-1, A-3). */
class PartyEvidenceTest {

    private static final Instant LAST = RealCase.convened().lastDispatch();

    @Test
    void anAcceptanceSufficesBeforeTheLastMomentAndNotAtIt() {
        assertThat(accepted(LAST.minusMillis(1)).suffices(LAST)).isTrue();
        assertThat(accepted(LAST).suffices(LAST)).isFalse();
    }

    @Test
    void aWaiverSufficesWithoutAnyAcceptanceAndIsToldAsSuch() {
        PartyEvidence waived = new PartyEvidence("ruc", null, null, true);
        assertThat(waived.suffices(LAST)).isTrue();
        assertThat(waived.told().waived()).isTrue();
        assertThat(waived.told().acceptedAt()).isNull();
    }

    @Test
    void theLawIsToldOfTheAcceptanceThatABounceTookBack() {
        Instant at = LAST.minusSeconds(3_600);
        PartyEvidence withdrawn = new PartyEvidence("ruc", null, new Bounce("ruc", "<m>", at.plusSeconds(60), at, "5.1.1", true), false);
        assertThat(withdrawn.any()).isFalse();
        assertThat(withdrawn.known()).isTrue();
        assertThat(withdrawn.fact().acceptedAt()).isEqualTo(at);
        assertThat(withdrawn.fact().bouncedAt()).isEqualTo(at.plusSeconds(60));
    }

    private static PartyEvidence accepted(Instant at) {
        return new PartyEvidence("ruc", new Message("ruc", "<m>", "per-1", "ACCEPTED", 1, at, false, 250, false), null, false);
    }
}
