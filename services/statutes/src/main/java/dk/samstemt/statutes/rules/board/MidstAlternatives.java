package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be otherwise about those who are appointed: the office, and the seat on the board from which each of them comes. */
record MidstAlternatives(AppointmentFacts facts) {

    List<Alternative<AppointmentFacts>> all() {
        List<Alternative<AppointmentFacts>> all = new ArrayList<>();
        facts.appointed().stream().distinct().forEach(holder -> {
            all.add(offices(holder));
            all.add(elected(holder));
            facts.board().stream().filter(seat -> isOf(seat, holder)).findFirst().ifPresent(seat -> all.addAll(seat(holder, seat)));
        });
        return all;
    }

    /** The same person in another office. */
    private static Alternative<AppointmentFacts> offices(OfficeHolder now) {
        return Alternative.choice("office/" + now.office(), Stream.of(Office.values()).filter(office -> office != now.office())
                .map(office -> Move.<AppointmentFacts>of("appointedAs", now.party(), now.office(), office, f -> f.with(f.appointed().stream().map(holder ->
                        holder.equals(now) ? new OfficeHolder(office, now.person(), now.party(), now.from(), now.until()) : holder).toList()))).toList());
    }

    /** Elected on the day of the question at the latest, or not sitting on the board at all. */
    private Alternative<AppointmentFacts> elected(OfficeHolder holder) {
        boolean now = Midst.seat(holder, facts).filter(seat -> seat.electedOnOrBefore(facts.day())).isPresent();
        return Alternative.choice("seat/" + holder.office(), List.of(Move.of("electedMember", holder.office().name(), now, !now,
                f -> f.outOf(Stream.concat(f.board().stream().filter(seat -> !isOf(seat, holder)), now ? Stream.of() : Stream.of(new BoardSeat(
                        holder.party(), false, holder.person(), holder.party(), f.day(), f.day(), null))).toList()))));
    }

    private List<Alternative<AppointmentFacts>> seat(OfficeHolder holder, BoardSeat now) {
        List<Alternative<AppointmentFacts>> all = new ArrayList<>();
        if (now.endedOn() != null) {
            all.addAll(Days.alternatives("endedOn/" + holder.office(), now.endedOn(), (LocalDate day) -> Move.<AppointmentFacts>of("leftBoardOn",
                    holder.office().name(), now.endedOn(), day, f -> changed(f, holder, seat -> seat.ended(day)))));
        }
        all.add(Alternative.choice("seat/" + holder.office(), List.of(Move.of("ofBusiness", holder.office().name(), now.business(), !now.business(),
                f -> changed(f, holder, seat -> seat.ofBusiness(!now.business()))))));
        return all;
    }

    private static AppointmentFacts changed(AppointmentFacts f, OfficeHolder holder, UnaryOperator<BoardSeat> change) {
        return f.outOf(f.board().stream().map(seat -> isOf(seat, holder) ? change.apply(seat) : seat).toList());
    }

    private static boolean isOf(BoardSeat seat, OfficeHolder holder) {
        return seat.party().equals(holder.party()) && holder.person().equals(seat.person());
    }
}
