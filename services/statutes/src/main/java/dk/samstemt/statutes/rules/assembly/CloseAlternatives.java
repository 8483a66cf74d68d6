package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * When an assembly could have closed instead: no rule asks more of it than what had come by then, and whether an amendment begins later.
 * So it is tried just after each statement and just before, and just before the day the amendment states.
 */
record CloseAlternatives(DecisionFacts facts, Law law) {

    List<Alternative<DecisionFacts>> all() {
        Instant close = law.deadline(facts);
        Stream<Instant> moments = Stream.concat(received(), begins().map(calendar()::startOfDay)).flatMap(at -> Stream.of(at, at.plusMillis(1)));
        if (facts.lastMoment() != null) {
            return nearest("lastMoment", close, close, moments, DecisionFacts::until);
        }
        Stream<LocalDate> days = Stream.concat(received().map(calendar()::dayOf), begins()).flatMap(day -> Stream.of(day, day.minusDays(1)));
        List<Alternative<DecisionFacts>> all = new ArrayList<>(nearest("day", facts.day(), facts.day(), days, DecisionFacts::on));
        all.addAll(nearest("lastMoment", close, null, moments.filter(close::isAfter), DecisionFacts::until));
        return all;
    }

    /** Before every moment at which the assembly could have closed. */
    Instant early() {
        return calendar().startOfDay(days().min(Comparator.naturalOrder()).orElseThrow().minusDays(1));
    }

    /** After every moment at which the assembly could have closed. */
    Instant late() {
        return calendar().endOfDay(days().max(Comparator.naturalOrder()).orElseThrow());
    }

    private Stream<LocalDate> days() {
        return Stream.of(Stream.of(law.deadline(facts)), received()).flatMap(moments -> moments).map(calendar()::dayOf)
                .flatMap(day -> Stream.concat(Stream.of(day), begins()));
    }

    private Stream<Instant> received() {
        return facts.statements().stream().map(PartyStatement::receivedAt).filter(Objects::nonNull).distinct();
    }

    private Stream<LocalDate> begins() {
        return Stream.ofNullable(facts.inForceFrom());
    }

    private CivilCalendar calendar() {
        return law.calendar();
    }

    private static <T extends Comparable<? super T>> List<Alternative<DecisionFacts>> nearest(String fact, T now, Object from, Stream<T> others,
            BiFunction<DecisionFacts, T, DecisionFacts> change) {
        return Choices.nearest(fact, now, others, other -> Move.<DecisionFacts>of(fact, "", from, other, f -> change.apply(f, other)));
    }
}
