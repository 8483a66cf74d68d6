package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every verdict of the chairmanship, given otherwise. */
final class ApprovalAlternatives implements Alternatives<ApprovalFacts> {

    @Override
    public List<Alternative<ApprovalFacts>> of(ApprovalFacts facts, Law law) {
        return facts.inOffice().stream().filter(holder -> holder.actsOn(facts.day()))
                .filter(holder -> holder == seat(facts, holder.office())).map(holder -> verdicts(facts, holder)).toList();
    }

    /** Who would give the verdict of an office today: a deputy within the period, else the holder. */
    private static OfficeHolder seat(ApprovalFacts facts, Office office) {
        List<OfficeHolder> holders = facts.inOffice().stream()
                .filter(holder -> holder.office() == office && holder.actsOn(facts.day())).toList();
        return holders.get(holders.size() - 1);
    }

    private static Alternative<ApprovalFacts> verdicts(ApprovalFacts facts, OfficeHolder holder) {
        String now = verdict(facts, holder);
        return Alternative.choice("verdict/" + holder.office(), Stream.of("APPROVED", "CORRECTION", "AWAITED")
                .filter(verdict -> !verdict.equals(now))
                .map(verdict -> Move.<ApprovalFacts>of("verdict", holder.office().name(), now, verdict,
                        changed -> replaced(changed, holder, verdict))).toList());
    }

    private static String verdict(ApprovalFacts facts, OfficeHolder holder) {
        List<Approval> given = facts.approvals().stream().filter(approval -> approval.office() == holder.office()
                && ChairmanshipApproves.holds(facts, approval)).toList();
        if (given.isEmpty()) {
            return "AWAITED";
        }
        return given.stream().allMatch(Approval::approved) ? "APPROVED" : "CORRECTION";
    }

    private static ApprovalFacts replaced(ApprovalFacts facts, OfficeHolder holder, String verdict) {
        List<Approval> all = new ArrayList<>(facts.approvals());
        all.removeIf(approval -> approval.office() == holder.office());
        if (!verdict.equals("AWAITED")) {
            all.add(new Approval(holder.office(), holder.person(), verdict.equals("APPROVED")));
        }
        return new ApprovalFacts(facts.day(), facts.inOffice(), all);
    }
}
