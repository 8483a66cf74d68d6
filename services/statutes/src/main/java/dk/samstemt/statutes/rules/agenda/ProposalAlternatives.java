package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Line;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about a proposal: a member as its proposer, its reasons, its days, the kind and day of the assembly. */
final class ProposalAlternatives implements Alternatives<ProposalFacts> {

    @Override
    public List<Alternative<ProposalFacts>> of(ProposalFacts facts, Law law) {
        String member = law.profile().partyIds().get(0);
        List<Alternative<ProposalFacts>> all = new ArrayList<>();
        all.add(Alternative.choice("proposer", List.of(Move.of("proposer", "", facts.proposer(), "MEMBER",
                f -> new ProposalFacts(member, f.reasoned(), f.receivedOn(), f.sentOn(), f.kind(), f.assembly())))));
        all.add(Alternative.choice("reasoned", List.of(Move.of("reasoned", "", facts.reasoned(), !facts.reasoned(),
                f -> new ProposalFacts(f.proposer(), !facts.reasoned(), f.receivedOn(), f.sentOn(), f.kind(), f.assembly())))));
        all.add(Alternative.choice("assemblyKind", Stream.of(AssemblyKind.values()).filter(kind -> kind != facts.kind()).map(kind ->
                Move.<ProposalFacts>of("assemblyKind", "", facts.kind(), kind,
                        f -> new ProposalFacts(f.proposer(), f.reasoned(), f.receivedOn(), f.sentOn(), kind, f.assembly()))).toList()));
        all.addAll(Days.alternatives("proposalReceivedOn", facts.receivedOn(),
                (f, day) -> new ProposalFacts(f.proposer(), f.reasoned(), day, f.sentOn(), f.kind(), f.assembly())));
        all.addAll(sent(facts));
        all.addAll(Days.alternatives("day", facts.assembly(),
                (f, day) -> new ProposalFacts(f.proposer(), f.reasoned(), f.receivedOn(), f.sentOn(), f.kind(), day)));
        return all;
    }

    /** What has not gone out could have gone out on any day before the assembly, the latest first. */
    private static List<Alternative<ProposalFacts>> sent(ProposalFacts facts) {
        if (facts.sentOn() != null) {
            return Days.alternatives("proposalSentOn", facts.sentOn(), ProposalAlternatives::sentOn);
        }
        return List.of(Alternative.days("proposalSentOn", new Line<>(facts.assembly(), false, day ->
                Move.of("proposalSentOn", "", null, day, f -> sentOn(f, day)))));
    }

    private static ProposalFacts sentOn(ProposalFacts f, LocalDate day) {
        return new ProposalFacts(f.proposer(), f.reasoned(), f.receivedOn(), day, f.kind(), f.assembly());
    }
}
