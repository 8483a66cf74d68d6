package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.calendar.DayOfYear;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.fees.RateAndAmount;
import dk.samstemt.statutes.rules.fees.StatedFigure;
import dk.samstemt.statutes.ruling.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the secretariat is told about an amendment that states fees (AM-6, AM-7, FEE-5). */
@Carries({"AM-6", "AM-7"})
final class FeeFindings {

    private static final String RATE = ".rate";
    private static final String SEASON = "ordinary.before";

    private final NoticeFacts facts;
    private final Law law;

    FeeFindings(NoticeFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    Stream<Finding> of(ItemFacts item) {
        if (item.amendment() == null) {
            return Stream.empty();
        }
        return Stream.of(unread(item), unsaid(item), priceLevel(item), rounding(item), alreadyFixed(item), textOnly(item)).flatMap(found -> found);
    }

    private Stream<Operation> settings(ItemFacts item) {
        return item.amendment().operations().stream().filter(operation ->
                operation.kind() == OperationKind.SET_PARAMETER && text(operation.parameter()).startsWith("fee."));
    }

    private Stream<Operation> rates(ItemFacts item) {
        return settings(item).filter(setting -> setting.parameter().endsWith(RATE));
    }

    private Stream<RateAndAmount> figures(ItemFacts item) {
        return rates(item).flatMap(rate -> settings(item)
                .filter(amount -> amount.parameter().equals(beside(rate, ".amount")))
                .flatMap(amount -> RateAndAmount.stated(rate.after(), amount.after()).stream()));
    }

    /** A figure is never guessed: one that is not written as the profile writes it is told with how it could be. */
    private Stream<Finding> unread(ItemFacts item) {
        return settings(item).flatMap(figure -> StatedFigure.of(figure.parameter(), figure.after()).stream()).filter(figure -> !figure.read())
                .map(figure -> found("FEE-5", "FIGURE_NOT_READ", item, "figure", figure.text(), "place", figure.place() + 1,
                        "meant", figure.meant()));
    }

    private Stream<Finding> unsaid(ItemFacts item) {
        return figures(item).filter(both -> item.prevails() == null)
                .map(both -> found("AM-6", "UNSAID_WHICH_PREVAILS", item, "rate", both.rate().toPlainString(),
                        "amountOre", both.amountOre()));
    }

    /** The base year is data of each rate: one that is set anew says to which price level it refers. */
    private Stream<Finding> priceLevel(ItemFacts item) {
        return rates(item).filter(rate -> settings(item).noneMatch(year -> year.parameter().equals(beside(rate, ".base-year"))))
                .map(rate -> found("AM-6", "UNSAID_PRICE_LEVEL", item, "rate", rate.after()));
    }

    /** Another figure of the fee whose rate this is. */
    private static String beside(Operation rate, String figure) {
        return rate.parameter().substring(0, rate.parameter().length() - RATE.length()) + figure;
    }

    private Stream<Finding> rounding(ItemFacts item) {
        return figures(item).filter(both -> !both.exact()).map(both -> found("FEE-5", "ONLY_WITHIN_ROUNDING", item,
                "rate", both.rate().toPlainString(), "amountOre", both.amountOre(), "population", both.population(),
                "plusMinus", both.plusMinus()));
    }

    /** After the ordinary assembly's last day the coming year's fee was due to be fixed (GA-1, GA-6); before it, it may have been. */
    private Stream<Finding> alreadyFixed(ItemFacts item) {
        int coming = facts.day().getYear() + 1;
        String code = seasonIsOver() ? "FEE_ALREADY_FIXED" : "FEE_MAY_BE_FIXED";
        return settings(item).filter(operation -> item.replacesDecision() == null && operation.parameter().endsWith(".amount")
                        && operation.from() != null && operation.from().getYear() == coming)
                .map(operation -> found("AM-7", code, item, "feeYear", coming));
    }

    /** Never over where the statutes name no last day. */
    private boolean seasonIsOver() {
        return law.parameter(SEASON).isPresent() && facts.day().isAfter(DayOfYear.lastBefore(law.value(SEASON, facts.day()), facts.day().getYear()));
    }

    private Stream<Finding> textOnly(ItemFacts item) {
        return item.amendment().operations().stream()
                .filter(operation -> operation.kind() == OperationKind.REPLACE_TEXT && settings(item).findAny().isEmpty())
                .filter(operation -> law.profile().parameters().stream()
                        .anyMatch(parameter -> parameter.provision().equals(operation.provision())))
                .map(operation -> found("AM-6", "TEXT_WITHOUT_FIGURE", item, "provision", operation.provision()));
    }

    private Finding found(String rule, String code, ItemFacts item, Object... values) {
        List<Object> all = new ArrayList<>(List.of("number", item.number()));
        all.addAll(List.of(values));
        return Findings.finding(law, rule, false, Verdict.point(code, all.toArray()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
