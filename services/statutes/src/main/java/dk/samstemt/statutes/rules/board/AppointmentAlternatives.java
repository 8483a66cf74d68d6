package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about an appointment: who gets an office, the term, and whether the board decided it. */
final class AppointmentAlternatives implements Alternatives<AppointmentFacts> {

    @Override
    public List<Alternative<AppointmentFacts>> of(AppointmentFacts facts, Law law) {
        List<Alternative<AppointmentFacts>> all = new ArrayList<>();
        boolean other = !facts.decided();
        all.add(Alternative.choice("decided", List.of(Move.of("boardDecided", "", !other, other, f -> new AppointmentFacts(f.day(),
                f.from(), f.until(), f.appointed(), f.board(), other)))));
        facts.appointed().forEach(holder -> all.add(holders(facts, holder)));
        all.addAll(Days.alternatives("termFrom", facts.from(), AppointmentAlternatives::from));
        all.add(terms(facts, law));
        all.addAll(Days.alternatives("decidedOn", facts.day(), AppointmentFacts::on));
        all.addAll(new MidstAlternatives(facts).all());
        return all;
    }

    /** Anybody else on the board for one office. */
    private static Alternative<AppointmentFacts> holders(AppointmentFacts facts, OfficeHolder now) {
        Stream<BoardSeat> others = facts.board().stream().filter(seat -> seat.electedOnOrBefore(facts.day()) && !seat.business()
                && !seat.party().equals(now.party()));
        return Alternative.choice("office/" + now.office(), others.map(seat -> Move.<AppointmentFacts>of("appointed", now.office().name(),
                now.party(), seat.party(), f -> with(f, new OfficeHolder(now.office(), seat.person(), seat.party())))).toList());
    }

    private static AppointmentFacts with(AppointmentFacts f, OfficeHolder other) {
        return new AppointmentFacts(f.day(), f.from(), f.until(), f.appointed().stream().map(holder ->
                holder.office() == other.office() ? other : holder).toList(), f.board(), f.decided());
    }

    private static AppointmentFacts from(AppointmentFacts f, LocalDate from) {
        return new AppointmentFacts(f.day(), from, f.until(), f.appointed(), f.board(), f.decided());
    }

    /** The two lawful ends of the term. */
    private static Alternative<AppointmentFacts> terms(AppointmentFacts facts, Law law) {
        return Alternative.choice("termUntil", Stream.of(BoardAppointsFromItsMidst.fullTerm(facts.from(), law), Rotation.lastDay(facts.from(), law))
                .distinct().filter(day -> !day.equals(facts.until())).map(day -> Move.<AppointmentFacts>of("termUntil", "", facts.until(), day,
                        f -> new AppointmentFacts(f.day(), f.from(), day, f.appointed(), f.board(), f.decided()))).toList());
    }
}
