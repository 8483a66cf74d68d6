package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** When those who approve for a period could have done so: no rule asks more of a day than whether it lies in the period. */
record DeputyPeriods(ApprovalFacts facts) {

    List<Alternative<ApprovalFacts>> all() {
        List<OfficeHolder> some = facts.inOffice().stream().distinct().toList();
        return Stream.concat(some.stream().flatMap(this::period), today(some)).toList();
    }

    private static boolean isForAPeriod(OfficeHolder holder) {
        return holder.from() != null || holder.until() != null;
    }

    private Stream<Alternative<ApprovalFacts>> period(OfficeHolder now) {
        List<LocalDate> given = Stream.concat(Stream.of(facts.day()), facts.approvals().stream().filter(approval -> approval.office() == now.office()
                && approval.givenOn() != null).map(approval -> approval.givenOn())).toList();
        return Stream.concat(nearest("deputyFrom", now, now.from(), given.stream().flatMap(day -> Stream.of(day, day.plusDays(1))),
                (holder, day) -> holder.within(day, holder.until())), nearest("deputyUntil", now, now.until(),
                given.stream().flatMap(day -> Stream.of(day, day.minusDays(1))), (holder, day) -> holder.within(holder.from(), day)));
    }

    private static Stream<Alternative<ApprovalFacts>> nearest(String fact, OfficeHolder holder, LocalDate now, Stream<LocalDate> days,
            BiFunction<OfficeHolder, LocalDate, OfficeHolder> change) {
        return now == null ? Stream.of() : Choices.nearest(fact + "/" + holder.office(), now, days, day -> Move.<ApprovalFacts>of(fact, holder.office().name(), now, day,
                f -> f.with(f.inOffice().stream().map(other -> other.office() == holder.office() && isForAPeriod(other) ? change.apply(other, day) : other).toList()))).stream();
    }

    private Stream<Alternative<ApprovalFacts>> today(List<OfficeHolder> some) {
        Stream<LocalDate> days = some.stream().flatMap(holder -> Stream.concat(Stream.ofNullable(holder.from()).flatMap(day -> Stream.of(day, day.minusDays(1))),
                Stream.ofNullable(holder.until()).flatMap(day -> Stream.of(day, day.plusDays(1)))));
        return Choices.nearest("today", facts.day(), days, day -> Move.<ApprovalFacts>of("today", "", facts.day(), day, f -> f.on(day))).stream();
    }
}
