package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.profile.Chairmanship;
import dk.samstemt.statutes.profile.Turn;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.LawFailure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** BO-3: whose turn the chairmanship is, counted as the reading of A-32 in use counts the years; nobody's before year 1 (§ 5 stk. 5). */
final class Rotation {

    private static final String SECOND_PERIOD = "chairmanship.second-period-from";

    private Rotation() {
    }

    /**
     * The turn of a day; an appointment recorded goes before it everywhere.
     *
     * @throws LawFailure of a day before the first year, of which the statutes say nothing
     */
    static Turn on(LocalDate day, Law law) {
        Chairmanship chairmanship = known(law);
        return chairmanship.turns().get(period(day, law) % chairmanship.turns().size());
    }

    /** The last day of the turn a day falls in. */
    static LocalDate lastDay(LocalDate day, Law law) {
        LocalDate next = LocalDate.of(day.getYear() + 1, 1, 1);
        return period(next, law) == period(day, law) ? lastDay(next, law) : next.minusDays(1);
    }

    /** How many turns went before; the first board's term may count as one turn (§ 12 stk. 4), or the count begin again after it. */
    private static int period(LocalDate day, Law law) {
        int firstYear = known(law).firstYear();
        if (day.getYear() < firstYear) {
            throw LawFailure.silence(List.of("TURN", day.toString()), List.of("BO-3"), law.provisions("BO-3"));
        }
        Optional<Integer> second = law.profile().parameter(SECOND_PERIOD).flatMap(found -> found.on(day)).map(Integer::valueOf);
        if (second.isPresent() && law.reads("A-32", "FIRST_PERIOD_TO_2022")) {
            return day.getYear() < second.get() ? 0 : 1 + periods(second.get(), day, law);
        }
        boolean again = second.isPresent() && law.reads("A-32", "RESTART_2022") && day.getYear() >= second.get();
        return periods(again ? second.get() : firstYear, day, law);
    }

    private static int periods(int firstYear, LocalDate day, Law law) {
        return (day.getYear() - firstYear) / known(law).periodYears();
    }

    private static Chairmanship known(Law law) {
        return Optional.ofNullable(law.profile().chairmanship())
                .orElseThrow(() -> new IllegalArgumentException("no chairmanship in " + law.profile().id()));
    }
}
