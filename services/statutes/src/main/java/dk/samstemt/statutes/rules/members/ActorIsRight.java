package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.ActFacts;
import dk.samstemt.statutes.facts.members.MemberAct;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.Optional;

/**
 * MEM-3: a member that a party speaks for is represented by it in convening, in the assembly and on the board; its own acts stay its
 * own. Who may call for an assembly is A-21's.
 */
final class ActorIsRight implements Rule<ActFacts> {

    @Override
    public String id() {
        return "MEM-3";
    }

    @Override
    public Verdict ask(ActFacts facts, Law law) {
        Optional<String> representative = Representation.of(facts.member(), law);
        if (representative.isEmpty()) {
            return Verdict.of(false).found("NO_MEMBER", "member", facts.member());
        }
        boolean itself = representative.get().equals(facts.member());
        if (facts.act() == MemberAct.CALLS_FOR_ASSEMBLY && !itself && law.reads("A-21", "PARTIES_ONLY")) {
            return Verdict.of(false).found("PARTIES_CALL", "member", facts.member()).relyingOn("A-21");
        }
        String right = facts.act().represented() ? representative.get() : facts.member();
        Verdict verdict = Verdict.of(right.equals(facts.actor())).found(facts.act().represented() && !itself ? "BY_REPRESENTATIVE"
                : "BY_ITSELF", "member", facts.member(), "right", right);
        return facts.act() == MemberAct.CALLS_FOR_ASSEMBLY && !itself ? verdict.relyingOn("A-21") : verdict;
    }
}
