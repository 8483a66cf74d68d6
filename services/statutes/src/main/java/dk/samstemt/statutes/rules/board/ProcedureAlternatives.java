package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Line;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What could be otherwise about the board's own rules of procedure, as far as a question reads them; where it has none, nothing. */
record ProcedureAlternatives<F>(Function<F, RulesOfProcedure> own, BiFunction<F, RulesOfProcedure, F> change) {

    /** More proxies than there are seats make no difference. */
    private static final int MOST_PROXIES = 20;

    /** Of a meeting: when they were adopted, and what notice they ask for. */
    List<Alternative<F>> ofNotice(F facts, LocalDate day) {
        RulesOfProcedure now = own.apply(facts);
        if (now == null) {
            return List.of();
        }
        List<Alternative<F>> all = new ArrayList<>(List.of(adopted(now, day)));
        if (now.noticeDays() != null) {
            all.addAll(numbers("procedureNoticeDays", now.noticeDays(), now.noticeDays() + Line.NEAR, RulesOfProcedure::withNoticeDays));
        }
        return all;
    }

    /** Of a decision: when they were adopted, and what they provide for. */
    List<Alternative<F>> ofDecision(F facts, LocalDate day) {
        RulesOfProcedure now = own.apply(facts);
        if (now == null) {
            return List.of();
        }
        List<Alternative<F>> all = new ArrayList<>(List.of(adopted(now, day)));
        all.add(flip("virtualMeetings", now.virtualMeetings(), RulesOfProcedure::withVirtualMeetings));
        all.add(flip("writtenDecisions", now.writtenDecisions(), RulesOfProcedure::withWrittenDecisions));
        all.add(flip("proxies", now.proxies(), RulesOfProcedure::withProxies));
        return all;
    }

    /** How many proxies one member may hold, where there are any; the statutes' own number where the rules of procedure name none. */
    List<Alternative<F>> ofProxies(int most) {
        return numbers("proxiesPerHolder", most, Math.max(most, MOST_PROXIES), RulesOfProcedure::withProxiesPerHolder);
    }

    /** Just in time for the day, or just too late: rules ask for nothing else about when they were adopted. */
    private Alternative<F> adopted(RulesOfProcedure now, LocalDate day) {
        return Choices.among("procedureAdoptedOn", now.adoptedOn(), List.of(now.inForceOn(day) ? day : day.minusDays(1)), this::adoptedOn);
    }

    private F adoptedOn(F facts, LocalDate other) {
        return change.apply(facts, own.apply(facts).adopted(other));
    }

    private Alternative<F> flip(String fact, boolean now, BiFunction<RulesOfProcedure, Boolean, RulesOfProcedure> with) {
        return Choices.flip(fact, now, (facts, other) -> change.apply(facts, with.apply(own.apply(facts), other)));
    }

    /** A number less and more, the nearest first: not below none, and not above the most. */
    private List<Alternative<F>> numbers(String fact, int now, int most, BiFunction<RulesOfProcedure, Integer, RulesOfProcedure> with) {
        return List.of(Alternative.nearest(fact, IntStream.range(0, Math.min(now, Line.NEAR)).mapToObj(less -> number(fact, now, now - 1 - less, with)).toList()),
                Alternative.nearest(fact, IntStream.rangeClosed(now + 1, most).mapToObj(more -> number(fact, now, more, with)).toList()));
    }

    private Move<F> number(String fact, int now, int other, BiFunction<RulesOfProcedure, Integer, RulesOfProcedure> with) {
        return Move.of(fact, "", now, other, facts -> change.apply(facts, with.apply(own.apply(facts), other)));
    }
}
