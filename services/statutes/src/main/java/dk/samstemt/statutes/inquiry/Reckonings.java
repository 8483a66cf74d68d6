package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.fees.BudgetFacts;
import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.money.FeeDraft;
import dk.samstemt.statutes.money.Plausibility;
import dk.samstemt.statutes.ruling.LawFailure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Every figure and day that can be asked for with facts of one's own; assemblies have their timetable besides. */
public final class Reckonings {

    private static final List<Reckoning<?>> ALL = List.of(
            in(LegalField.MEMBERS, "JOINING_FEE", ReckoningFacts.Joining.class, (law, facts) -> Reckoned.of(
                    law.members().joiningFee(facts.yearOre(), facts.joined())), "MEM-2"),
            in(LegalField.MEMBERS, "END_OF_MEMBERSHIP", ReckoningFacts.Leaving.class, (law, facts) -> Reckoned.of(
                    law.dates().withdrawal(facts.received(), facts.raisedOn())), "MEM-4"),
            in(LegalField.MEMBERS, "ROLL", ReckoningFacts.Nothing.class, (law, facts) -> Reckoned.of(
                    new ReckoningResults.Represented(law.members().roll())), "MEM-8"),
            in(LegalField.FEES, "NAMED_FEE", ReckoningFacts.NamedFee.class, Reckonings::namedFee, "FEE-2"),
            in(LegalField.FEES, "POOL_SHARES", ReckoningFacts.Pool.class, (law, facts) -> Reckoned.of(
                    new ReckoningResults.Shares(law.fees().shares(facts.totalOre(), facts.payers()))), "FEE-1"),
            in(LegalField.FEES, "COMING_FEES", FeeDraftFacts.class, Reckonings::draft, "FEE-3", "FEE-6", "FEE-8", "FEE-9", "FEE-11"),
            in(LegalField.FEES, "RATE_AND_AMOUNT", ReckoningFacts.RateAndAmount.class, Reckonings::plausibility, "FEE-5"),
            in(LegalField.FEES, "STATED_REDUCTION", ReckoningFacts.Reduction.class, Reckonings::reduction, "FEE-5"),
            in(LegalField.FEES, "RATES_AGAINST_SHARES", ReckoningFacts.OfYear.class, (law, facts) -> new Reckoned(
                    new ReckoningResults.Findings(), law.fees().contradictions(facts.year())), "FEE-7"),
            in(LegalField.FEES, "LAST_DAY_OF_DEMAND", ReckoningFacts.OfYear.class, (law, facts) -> Reckoned.of(
                    new ReckoningResults.LastDay(law.fees().demandUntil(facts.year()))), "FEE-4"),
            in(LegalField.FEES, "EARMARKED_SPENDING", BudgetFacts.class, (law, facts) -> new Reckoned(
                    new ReckoningResults.Findings(), law.fees().budgetWarning(facts).stream().toList()), "FEE-10"),
            in(LegalField.BOARD, "TURN", ReckoningFacts.OnDay.class, (law, facts) -> Reckoned.of(law.board().turn(facts.day())), "BO-3"),
            in(LegalField.BOARD, "END_OF_TERM", ReckoningFacts.OnDay.class, (law, facts) -> Reckoned.of(
                    new ReckoningResults.LastDay(law.board().termEnds(facts.day()))), "BO-2"),
            in(LegalField.BOARD, "NOMINATIONS", ReckoningFacts.Nominating.class, (law, facts) -> Reckoned.of(
                    law.board().nominations(facts.election(), facts.board())), "BO-17"),
            in(LegalField.BOARD, "MISSING_MEETINGS", ReckoningFacts.Meetings.class, (law, facts) -> new Reckoned(
                    new ReckoningResults.Findings(), law.board().tooFewMeetings(facts.today(), facts.heldOrPlanned())), "BO-7"),
            in(LegalField.DISSOLUTION, "MEMBERS_TO_INFORM", ReckoningFacts.Nothing.class, (law, facts) -> Reckoned.of(
                    new ReckoningResults.Members(law.dissolution().membersToInform())), "DI-1"),
            in(LegalField.DISSOLUTION, "FIRST_AMOUNT", ReckoningFacts.NetAssets.class, (law, facts) -> new Reckoned(
                    law.dissolution().firstAmount(facts.equityOre(), facts.netOre()), law.dissolution().defects()), "DI-2"));

    private Reckonings() {
    }

    /** All of them, by field of law. */
    public static List<Reckoning<?>> all() {
        return ALL;
    }

    /** The reckoning of this name; empty for a name that is none. */
    public static Optional<Reckoning<?>> named(String name) {
        return ALL.stream().filter(reckoning -> reckoning.name().equals(name)).findFirst();
    }

    private static <F extends Record> Reckoning<F> in(LegalField field, String name, Class<F> facts, BiFunction<Statutes, F, Reckoned> worked,
            String... rules) {
        return new Reckoning<>(name, field, List.of(rules), facts, worked);
    }

    private static Reckoned namedFee(Statutes law, ReckoningFacts.NamedFee facts) {
        return law.fees().named(facts.basis(), facts.year()).map(Reckoned::of)
                .orElseThrow(() -> LawFailure.silence(List.of("NAMED_FEE", facts.basis(), String.valueOf(facts.year())), List.of("FEE-2"), List.of()));
    }

    private static Reckoned draft(Statutes law, FeeDraftFacts facts) {
        law.fees().unnamed(facts.feeYear()).stream().findFirst().ifPresent(basis -> {
            throw LawFailure.silence(List.of("COMING_FEES", basis, String.valueOf(facts.feeYear())), List.of("FEE-2"), List.of());
        });
        List<FactsDefect> missing = law.fees().yearsWithoutIndex(facts).stream()
                .map(year -> new FactsDefect("/indices", "missing", "no index leads to " + year, List.of())).toList();
        if (!missing.isEmpty()) {
            throw new FactsDefects(missing);
        }
        FeeDraft draft = law.fees().draft(facts);
        return new Reckoned(draft, draft.findings());
    }

    private static Reckoned plausibility(Statutes law, ReckoningFacts.RateAndAmount facts) {
        BigDecimal rate = new BigDecimal(facts.rate());
        Plausibility found = law.fees().plausibility(rate, facts.amountOre(), facts.inhabitants());
        return new Reckoned(found, law.fees().doubts(rate, facts.amountOre(), facts.inhabitants()));
    }

    private static Reckoned reduction(Statutes law, ReckoningFacts.Reduction facts) {
        return new Reckoned(law.fees().statedReduction(facts.beforeOre(), facts.afterOre(), facts.statedOre()),
                law.fees().doubtOnReduction(facts.beforeOre(), facts.afterOre(), facts.statedOre()).stream().toList());
    }
}
