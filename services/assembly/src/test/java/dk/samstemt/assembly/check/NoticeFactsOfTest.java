package dk.samstemt.assembly.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.testkit.RealCase;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A draft in the words of the law gets the answers of the real case. */
class NoticeFactsOfTest {

    @Test
    void theRealNoticeMayGoOutOnItsLastLawfulDay() {
        assertThat(ruling(RealCase.draft(), RealCase.IN_TIME).refusedBy()).isEmpty();
    }

    @Test
    void oneDayLateIsRefusedByThePeriod() {
        assertThat(ruling(RealCase.draft(), RealCase.LATE).refusedBy()).containsExactly("GA-7");
    }

    @Test
    void withoutTheSentenceOnSilenceItIsRefused() {
        assertThat(ruling(RealCase.draft(false), RealCase.IN_TIME).refusedBy()).containsExactly("GA-20");
    }

    private static Ruling ruling(Draft draft, Instant moment) {
        LawVersion law = RealCase.law();
        return law.statutes().noticeMayGoOut(NoticeFactsOf.draft(draft, law, moment));
    }
}
