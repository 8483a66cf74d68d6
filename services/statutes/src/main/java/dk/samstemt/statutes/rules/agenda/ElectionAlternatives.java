package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.calendar.FactDays;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What could be otherwise about whether the board is to be elected: a seat vacant or not, and three days, of which the law asks only
 * which was first. So each is tried on the other two and the day before and after them. As long as a board is elected before the notice,
 * one of the days alone is enough.
 */
final class ElectionAlternatives {

    private ElectionAlternatives() {
    }

    static List<Alternative<AgendaFacts>> of(AgendaFacts facts) {
        List<Alternative<AgendaFacts>> all = new ArrayList<>();
        all.add(Choices.flip("vacancies", facts.vacancies(), AgendaFacts::withVacancies));
        LocalDate notice = facts.noticeOn();
        all.addAll(among("noticeDay", notice, notice, around(facts.electionOn(), facts.boardElectedOn()), AgendaFacts::noticed));
        all.addAll(among("electionDay", facts.electionOn(), notice.minusDays(1), around(notice, facts.boardElectedOn()), AgendaFacts::afterElection));
        all.addAll(among("boardElectedOn", facts.boardElectedOn(), notice, around(notice, facts.electionOn()), AgendaFacts::boardElected));
        return all;
    }

    private static Stream<LocalDate> around(LocalDate one, LocalDate two) {
        return Stream.of(one, two).filter(Objects::nonNull).flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(FactDays::hold);
    }

    /** Earlier and later, the nearest first; where there is no day yet, the one on which it could have been. */
    private static List<Alternative<AgendaFacts>> among(String fact, LocalDate now, LocalDate otherwise, Stream<LocalDate> days,
            BiFunction<AgendaFacts, LocalDate, AgendaFacts> change) {
        if (now == null) {
            return List.of(Choices.among(fact, null, Stream.of(otherwise).filter(FactDays::hold).toList(), change));
        }
        return Choices.nearest(fact, now, days, day -> Move.of(fact, "", now, day, facts -> change.apply(facts, day)));
    }
}
