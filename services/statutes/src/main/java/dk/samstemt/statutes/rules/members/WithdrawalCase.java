package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.calendar.Withdrawal;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.LocalDate;
import java.util.Optional;

/** A withdrawal with the dates the statutes give it. */
record WithdrawalCase(WithdrawalFacts facts, Withdrawal regular, Withdrawal lawful, LocalDate wished) {

    static WithdrawalCase of(WithdrawalFacts facts, Law law) {
        DateLaw dates = DateLaw.of(law);
        LocalDate counted = counted(facts, law);
        boolean opened = law.laysDown("MEM-5") && facts.raise() != null && facts.raise().beyondIndex();
        Withdrawal lawful = dates.withdrawal(counted, opened ? facts.raise().assembly() : null);
        LocalDate wished = facts.wishedLastDay() == null ? lawful.membershipEnds() : facts.wishedLastDay();
        return new WithdrawalCase(facts, dates.withdrawal(counted), lawful, wished);
    }

    /** The day a withdrawal counts from. */
    static LocalDate counted(WithdrawalFacts facts, Law law) {
        return law.reads("A-36", "RECEIPT") || facts.datedOn() == null ? facts.receivedOn() : facts.datedOn();
    }

    /** The same under a reading of A-36 by which membership ends on another day, where no last day is asked for and every day would do. */
    Optional<WithdrawalCase> otherwise(Law law) {
        return facts.wishedLastDay() != null ? Optional.empty() : law.profile().interpretation("A-36").stream()
                .flatMap(reliedOn -> reliedOn.otherReadings().stream()).map(reading -> of(facts, law.reading("A-36", reading)))
                .filter(other -> !other.lawful().membershipEnds().equals(lawful.membershipEnds())).findFirst();
    }

    boolean wishesYearEnd() {
        return lawful.membershipEnds().withYear(wished.getYear()).equals(wished);
    }

    boolean regularSuffices() {
        return !wished.isBefore(regular.membershipEnds());
    }

    boolean extensionSuffices() {
        return !wished.isBefore(lawful.membershipEnds());
    }
}
