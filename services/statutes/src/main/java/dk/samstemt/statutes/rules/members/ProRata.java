package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.calendar.YearShare;
import dk.samstemt.statutes.money.JoiningFee;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** MEM-2: who joins during the year pays for the days that are left, the day of joining with them, half-up to the øre. */
@Carries("MEM-2")
final class ProRata {

    private ProRata() {
    }

    /**
     * The fee of the year of joining; due that day.
     *
     * @throws IllegalArgumentException if the fee of a whole year is below zero
     */
    static JoiningFee of(long yearOre, LocalDate joined, Law law) {
        if (yearOre < 0) {
            throw new IllegalArgumentException("a fee below zero: " + Kroner.text(yearOre));
        }
        YearShare left = DateLaw.of(law).yearShare(joined);
        long ore = BigDecimal.valueOf(yearOre).multiply(BigDecimal.valueOf(left.days()))
                .divide(BigDecimal.valueOf(left.of()), 0, RoundingMode.HALF_UP).longValueExact();
        return new JoiningFee(ore, left.days(), left.of(), joined);
    }
}
