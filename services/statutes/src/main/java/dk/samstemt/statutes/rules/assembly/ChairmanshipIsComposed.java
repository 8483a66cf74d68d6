package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;
import java.util.Set;

/** BO-4: the chairmanship has one member of each class the statutes name; a deputy of the chair is not counted twice. */
final class ChairmanshipIsComposed implements Rule<ApprovalFacts> {

    @Override
    public String id() {
        return "BO-4";
    }

    @Override
    public Verdict ask(ApprovalFacts facts, Law law) {
        List<String> classes = facts.inOffice().stream().filter(holder -> !ChairIsThereOrDeputised.deputises(facts, holder))
                .map(holder -> law.classOf(holder.party())).sorted().toList();
        List<String> wanted = law.profile().chairmanship().composition().stream().sorted().toList();
        boolean composed = classes.equals(wanted) || ChairIsThereOrDeputised.deputised(facts)
                && wanted.containsAll(classes) && Set.copyOf(classes).size() == classes.size();
        return Verdict.of(composed).found(composed ? "COMPOSED" : "NOT_COMPOSED", "classes", wanted);
    }
}
