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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every verdict of the chairmanship, given otherwise; who could have been in it, and when a deputy could have acted. */
final class ApprovalAlternatives implements Alternatives<ApprovalFacts> {

    @Override
    public List<Alternative<ApprovalFacts>> of(ApprovalFacts facts, Law law) {
        List<Alternative<ApprovalFacts>> all = new ArrayList<>(new ChairmanshipAlternatives(facts, law).all());
        Stream.of(Office.values()).forEach(office -> all.add(verdicts(facts, office)));
        all.addAll(new DeputyPeriods(facts).all());
        return all;
    }

    /** Who would give the verdict of an office on the day of the question: a deputy within the period, else the holder. */
    private static Optional<OfficeHolder> seat(ApprovalFacts facts, Office office) {
        return facts.inOffice().stream().filter(holder -> holder.office() == office && holder.actsOn(facts.day()))
                .max(Comparator.comparing(holder -> ChairIsThereOrDeputised.deputises(facts, holder)));
    }

    private static Alternative<ApprovalFacts> verdicts(ApprovalFacts facts, Office office) {
        String now = verdict(facts, office);
        return Alternative.choice("verdict/" + office, Stream.of("APPROVED", "CORRECTION", "AWAITED").filter(verdict -> !verdict.equals(now))
                .map(verdict -> Move.<ApprovalFacts>of("verdict", office.name(), now, verdict, changed -> replaced(changed, office, verdict))).toList());
    }

    private static String verdict(ApprovalFacts facts, Office office) {
        List<Approval> given = facts.approvals().stream().filter(approval -> approval.office() == office
                && ChairmanshipApproves.holds(facts, approval)).toList();
        if (given.isEmpty()) {
            return "AWAITED";
        }
        return given.stream().allMatch(Approval::approved) ? "APPROVED" : "CORRECTION";
    }

    private static ApprovalFacts replaced(ApprovalFacts facts, Office office, String verdict) {
        List<Approval> all = new ArrayList<>(facts.approvals());
        all.removeIf(approval -> approval.office() == office);
        if (!verdict.equals("AWAITED")) {
            all.add(new Approval(office, seat(facts, office).map(OfficeHolder::person).orElse(HolderAlternatives.somebody(office)), verdict.equals("APPROVED")));
        }
        return facts.given(all);
    }
}
