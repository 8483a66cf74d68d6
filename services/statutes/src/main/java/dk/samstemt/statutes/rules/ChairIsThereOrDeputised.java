package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;

/** BO-10: when the chair is impeded, one of the vice-chairs acts; without either the task waits. */
final class ChairIsThereOrDeputised implements Rule<ApprovalFacts> {

    @Override
    public String id() {
        return "BO-10";
    }

    @Override
    public boolean applies(ApprovalFacts facts) {
        return facts.inOffice().stream().noneMatch(holder -> holder.office() == Office.CHAIR) || deputised(facts);
    }

    @Override
    public Verdict ask(ApprovalFacts facts, Law law) {
        return Verdict.of(deputised(facts)).found(deputised(facts) ? "DEPUTY_ACTS" : "CHAIR_IMPEDED");
    }

    static boolean deputised(ApprovalFacts facts) {
        return facts.inOffice().stream().anyMatch(holder -> deputises(facts, holder));
    }

    static boolean deputises(ApprovalFacts facts, OfficeHolder chair) {
        return chair.office() == Office.CHAIR && facts.inOffice().stream().anyMatch(other ->
                other.office() != Office.CHAIR && other.person().equals(chair.person()));
    }
}
