package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** BO-11: the board appoints each office from its midst by a decision, for two years; nobody holds one by the calendar. */
final class BoardAppointsFromItsMidst implements Rule<AppointmentFacts> {

    @Override
    public String id() {
        return "BO-11";
    }

    @Override
    public Verdict ask(AppointmentFacts facts, Law law) {
        return Verdict.unless(Stream.of(decided(facts), offices(facts), midst(facts), term(facts, law)).flatMap(found -> found).toList(),
                Verdict.point("APPOINTED", "from", facts.from(), "until", facts.until()));
    }

    private static Stream<Point> decided(AppointmentFacts facts) {
        return facts.decided() ? Stream.of() : Stream.of(Verdict.point("NOT_DECIDED"));
    }

    private static Stream<Point> offices(AppointmentFacts facts) {
        Stream<Point> open = Stream.of(Office.values()).filter(office -> facts.appointed().stream()
                .filter(holder -> holder.office() == office).count() != 1).map(office -> Verdict.point("OFFICE_NOT_FILLED_ONCE", "office", office));
        boolean several = facts.appointed().stream().map(OfficeHolder::person).distinct().count() < facts.appointed().size();
        return several ? Stream.concat(open, Stream.of(Verdict.point("TWO_OFFICES"))) : open;
    }

    private static Stream<Point> midst(AppointmentFacts facts) {
        return facts.appointed().stream().flatMap(holder -> {
            Optional<BoardSeat> seat = Midst.seat(holder, facts).filter(found -> found.electedOnOrBefore(facts.day()));
            String code = seat.isEmpty() ? "NOT_ON_THE_BOARD" : "FROM_BUSINESS";
            return seat.filter(found -> !found.business()).isPresent() ? Stream.of()
                    : Stream.of(Verdict.point(code, "office", holder.office(), "party", holder.party()));
        });
    }

    /** Two years, or what is left of the turn; never from a day before the decision. */
    private static Stream<Point> term(AppointmentFacts facts, Law law) {
        if (facts.from().isBefore(facts.day())) {
            return Stream.of(Verdict.point("BACKDATED", "from", facts.from(), "day", facts.day()));
        }
        List<LocalDate> lawful = List.of(fullTerm(facts.from(), law), Rotation.lastDay(facts.from(), law));
        return lawful.contains(facts.until()) ? Stream.of() : Stream.of(Verdict.point("WRONG_TERM", "until", facts.until(),
                "years", years(facts.from(), law), "full", lawful.get(0), "turnEnds", lawful.get(1)));
    }

    /** The last day of a whole term that begins on a day. */
    static LocalDate fullTerm(LocalDate from, Law law) {
        return Term.lastDay(from, years(from, law));
    }

    private static int years(LocalDate from, Law law) {
        return Integer.parseInt(law.value("chairmanship.term", from));
    }
}
