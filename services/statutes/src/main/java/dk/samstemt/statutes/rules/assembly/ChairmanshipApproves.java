package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** GA-11: the chairmanship approves the decision record, all three of it. */
final class ChairmanshipApproves implements Rule<ApprovalFacts> {

    @Override
    public String id() {
        return "GA-11";
    }

    @Override
    public Verdict ask(ApprovalFacts facts, Law law) {
        List<Point> open = Stream.of(Office.values()).filter(office -> !approved(facts, office))
                .map(office -> Verdict.point(refused(facts, office) ? "CORRECTION" : "AWAITED", "office", office)).toList();
        Verdict verdict = open.isEmpty() ? Verdict.of(true).found("ALL_APPROVED")
                : new Verdict(enough(facts, law), open, List.of());
        return verdict.relyingOn("A-15");
    }

    private static boolean enough(ApprovalFacts facts, Law law) {
        if (law.reads("A-15", "CHAIR")) {
            return approved(facts, Office.CHAIR);
        }
        long given = Stream.of(Office.values()).filter(office -> approved(facts, office)).count();
        return law.reads("A-15", "MAJORITY") && 2 * given > Office.values().length;
    }

    static boolean approved(ApprovalFacts facts, Office office) {
        return of(facts, office).anyMatch(Approval::approved) && !refused(facts, office);
    }

    private static boolean refused(ApprovalFacts facts, Office office) {
        return of(facts, office).anyMatch(approval -> !approval.approved());
    }

    private static Stream<Approval> of(ApprovalFacts facts, Office office) {
        return facts.approvals().stream().filter(approval -> approval.office() == office && holds(facts, approval));
    }

    static boolean holds(ApprovalFacts facts, Approval approval) {
        return facts.inOffice().stream().anyMatch(holder -> gave(holder, approval, facts));
    }

    /** Whether this holder gave this verdict, a deputy within the period (BO-10). */
    static boolean gave(OfficeHolder holder, Approval approval, ApprovalFacts facts) {
        LocalDate given = approval.givenOn() == null ? facts.day() : approval.givenOn();
        return holder.office() == approval.office() && holder.person().equals(approval.person()) && holder.actsOn(given);
    }
}
