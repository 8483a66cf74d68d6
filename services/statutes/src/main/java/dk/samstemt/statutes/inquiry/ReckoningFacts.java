package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.facts.MayBeBelowZero;
import dk.samstemt.statutes.facts.MayBeUnsaid;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.fees.Population;
import java.time.LocalDate;
import java.util.List;

/** The facts of reckonings that are no fact of a ruling. Money in øre; days are civil days in the association's zone. */
final class ReckoningFacts {

    private ReckoningFacts() {
    }

    /** A reckoning that needs nothing but the statutes. */
    record Nothing() {
    }

    record OnDay(LocalDate day) {
    }

    record OfYear(int year) {
    }

    record Joining(long yearOre, LocalDate joined) {
    }

    record Pool(long totalOre, List<Population> payers) {
    }

    record NamedFee(String basis, int year) {
    }

    record RateAndAmount(String rate, long amountOre, @MayBeUnsaid Long inhabitants) {
    }

    record Reduction(long beforeOre, long afterOre, @MayBeBelowZero long statedOre) {
    }

    record NetAssets(@MayBeBelowZero long equityOre, @MayBeBelowZero long netOre) {
    }

    record Leaving(LocalDate received, @MayBeUnsaid LocalDate raisedOn) {
    }

    record Meetings(LocalDate today, int heldOrPlanned) {
    }

    record Nominating(LocalDate election, BoardFacts board) {
    }
}
