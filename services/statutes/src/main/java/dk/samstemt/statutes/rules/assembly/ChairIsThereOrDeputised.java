package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** BO-10: when the chair is impeded, one of the vice-chairs acts; without either the task waits. */
final class ChairIsThereOrDeputised implements Rule<ApprovalFacts> {

    @Override
    public String id() {
        return "BO-10";
    }

    @Override
    public boolean applies(ApprovalFacts facts) {
        return !chaired(facts) || facts.inOffice().stream().anyMatch(holder -> deputises(facts, holder));
    }

    @Override
    public Verdict ask(ApprovalFacts facts, Law law) {
        return Verdict.of(deputised(facts) || chaired(facts)).found(deputised(facts) ? "DEPUTY_ACTS"
                : chaired(facts) ? "CHAIR_IS_BACK" : "CHAIR_IMPEDED");
    }

    private static boolean chaired(ApprovalFacts facts) {
        return facts.inOffice().stream().anyMatch(holder -> holder.office() == Office.CHAIR && !deputises(facts, holder));
    }

    /** Whether a deputy acts on the day, or has approved while the period lasted. */
    static boolean deputised(ApprovalFacts facts) {
        return facts.inOffice().stream().filter(holder -> deputises(facts, holder)).anyMatch(deputy ->
                deputy.actsOn(facts.day()) || facts.approvals().stream().anyMatch(approval ->
                        ChairmanshipApproves.gave(deputy, approval, facts)));
    }

    static boolean deputises(ApprovalFacts facts, OfficeHolder chair) {
        return chair.office() == Office.CHAIR && facts.inOffice().stream().anyMatch(other ->
                other.office() != Office.CHAIR && other.person().equals(chair.person()));
    }
}
