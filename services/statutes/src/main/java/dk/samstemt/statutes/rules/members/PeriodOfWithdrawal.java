package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.LocalDate;

/** MEM-4: withdrawal with months' notice to the end of a calendar year, by the day of receipt; MEM-5 may extend it. */
final class PeriodOfWithdrawal implements Rule<WithdrawalFacts> {

    @Override
    public String id() {
        return "MEM-4";
    }

    @Override
    public Verdict ask(WithdrawalFacts facts, Law law) {
        WithdrawalCase withdrawal = WithdrawalCase.of(facts, law);
        Verdict verdict = answer(withdrawal, DateLaw.of(law).lastWithdrawal(withdrawal.wished(), withdrawal.regular().received()));
        return withdrawal.otherwise(law).map(other -> verdict.found("ENDS_OTHERWISE", "counted", other.regular().received(), "wouldEnd", other.wished()))
                .orElse(verdict).relyingOn("A-36");
    }

    private static Verdict answer(WithdrawalCase withdrawal, LocalDate lastDay) {
        LocalDate ends = withdrawal.lawful().membershipEnds();
        if (!withdrawal.wishesYearEnd()) {
            return Verdict.of(false).found("NOT_A_YEAR_END", "wished", withdrawal.wished(), "ends", ends);
        }
        if (withdrawal.regularSuffices()) {
            return Verdict.of(true).found("IN_TIME", "receivedOn", withdrawal.regular().received(), "lastDay", lastDay, "ends", withdrawal.wished());
        }
        return Verdict.of(withdrawal.extensionSuffices()).found(withdrawal.extensionSuffices() ? "LATE_BUT_EXTENDED" : "TOO_LATE",
                "receivedOn", withdrawal.regular().received(), "lastDay", lastDay, "wished", withdrawal.wished(), "ends", ends);
    }
}
