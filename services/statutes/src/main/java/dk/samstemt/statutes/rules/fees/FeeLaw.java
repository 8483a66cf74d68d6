package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.AccountsFacts;
import dk.samstemt.statutes.facts.fees.AppointmentFacts;
import dk.samstemt.statutes.facts.fees.AuditorFacts;
import dk.samstemt.statutes.facts.fees.BudgetFacts;
import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.facts.fees.Population;
import dk.samstemt.statutes.facts.fees.SteeringRulesFacts;
import dk.samstemt.statutes.money.Fee;
import dk.samstemt.statutes.money.FeeDraft;
import dk.samstemt.statutes.money.Plausibility;
import dk.samstemt.statutes.money.Share;
import dk.samstemt.statutes.money.StatedChange;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the statutes say on fees, audit and administration. Money in øre, rates and indices as exact decimals; a sum that does not fit
 * is refused by an {@link ArithmeticException}. Immutable; thread-safe.
 */
public final class FeeLaw {

    private final Law law;

    private FeeLaw(Law law) {
        this.law = law;
    }

    /** The law on fees of a profile under its readings. */
    public static FeeLaw of(Law law) {
        return new FeeLaw(law);
    }

    /** The fee the statutes name for a fiscal year, by the values of 1 January of that year (FEE-2, AM-3). */
    public Optional<Fee> named(String basis, int year) {
        return NamedFees.named(law.profile(), basis, year);
    }

    /**
     * What each payer of a pool pays, to the øre, in the order of the official codes (FEE-1).
     *
     * @param totalOre the pool
     * @throws IllegalArgumentException naming the payer that stands twice or has a population below zero, or if there is nobody to share by
     */
    public List<Share> shares(long totalOre, List<Population> payers) {
        return Shares.of(totalOre, payers);
    }

    /** Ids of the members that pay to a pool: those a payer speaks for, or itself (FEE-1). */
    public List<String> poolMembers(String basis) {
        return FeeDrafts.terms(law).basis(basis).stream().flatMap(pool -> pool.payers().stream())
                .flatMap(payer -> law.profile().party(payer).stream())
                .flatMap(party -> party.speaksFor().isEmpty() ? Stream.of(party.id()) : party.speaksFor().stream()).toList();
    }

    /**
     * The draft of the coming year's fees (FEE-3, FEE-6, FEE-8, FEE-9, FEE-11).
     *
     * @throws IllegalArgumentException naming the index that is missing, doubled or unsound, or the figure
     */
    public FeeDraft draft(FeeDraftFacts facts) {
        return FeeDrafts.of(facts, law);
    }

    /** Ids of the fees the statutes name no figures of for a year, so that it cannot be drafted (FEE-2). */
    public List<String> unnamed(int feeYear) {
        return DraftGaps.unnamed(feeYear, law);
    }

    /** The years no index leads to that a draft needs one for (FEE-3); none for a fee that the statutes do not name. */
    public List<Integer> yearsWithoutIndex(FeeDraftFacts facts) {
        return DraftGaps.yearsWithoutIndex(facts, law);
    }

    /**
     * Whether a rate and an amount stated together can both be right (FEE-5).
     *
     * @param rate kroner per inhabitant above zero, with the decimals it is stated with
     * @param inhabitants a population to set them against; null for none
     */
    public Plausibility plausibility(BigDecimal rate, long amountOre, Long inhabitants) {
        return new RateAndAmount(rate, amountOre).against(inhabitants);
    }

    /** What a stated reduction says of the amount it is reckoned from (FEE-5). */
    public StatedChange statedReduction(long beforeOre, long afterOre, long statedOre) {
        return RateAndAmount.reduction(beforeOre, afterOre, statedOre);
    }

    /** What a draft says of a rate and an amount that do not agree, in both directions; nothing where they do (FEE-5). */
    public List<Finding> doubts(BigDecimal rate, long amountOre, Long inhabitants) {
        return Doubts.of(plausibility(rate, amountOre, inhabitants), law);
    }

    /** What a draft says of a stated reduction that is not the difference of the amounts quoted (FEE-5). */
    public Optional<Finding> doubtOnReduction(long beforeOre, long afterOre, long statedOre) {
        return Doubts.of(statedReduction(beforeOre, afterOre, statedOre), statedOre, law);
    }

    /** Where the sentence that payers share by population and the rates named differ, in the figures of a fiscal year (FEE-7). */
    public List<Finding> contradictions(int year) {
        return RatesAgainstShares.of(law, year);
    }

    /** A warning where spending on a matter exceeds the fees that pay for it (FEE-10). */
    public Optional<Finding> budgetWarning(BudgetFacts facts) {
        return EarmarkedSpending.warning(facts, law);
    }

    /** The last day on which a year's fee is demanded (FEE-4). */
    public LocalDate demandUntil(int feeYear) {
        return DemandIsInTime.by(feeYear, law);
    }

    /** May this fee be demanded so (FEE-4)? */
    public Ruling mayBeDemanded(DemandFacts facts) {
        return FeeCourts.DEMAND.rule(facts, law);
    }

    /** Can this auditor be elected (REV-1)? */
    public Ruling auditorEligible(AuditorFacts facts) {
        return FeeCourts.AUDITOR.rule(facts, law);
    }

    /** May these accounts be approved (REV-2)? */
    public Ruling accountsMayBeApproved(AccountsFacts facts) {
        return FeeCourts.ACCOUNTS.rule(facts, law);
    }

    /** Are the steering group's rules of procedure in force (ADM-1)? */
    public Ruling steeringRulesInForce(SteeringRulesFacts facts) {
        return FeeCourts.STEERING_RULES.rule(facts, law);
    }

    /** Is the director appointed (ADM-2)? */
    public Ruling directorAppointed(AppointmentFacts facts) {
        return FeeCourts.APPOINTMENT.rule(facts, law);
    }
}
