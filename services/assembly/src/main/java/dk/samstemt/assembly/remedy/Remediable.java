package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.web.ProblemException;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Whether there is anything to remedy: convening has failed, or it is about to. Takes the assembly's lock. */
@Component
class Remediable {

    private final Assemblies assemblies;
    private final Attentions attentions;
    private final Cure cure;

    Remediable(Assemblies assemblies, Attentions attentions, Cure cure) {
        this.assemblies = assemblies;
        this.attentions = attentions;
        this.cure = cure;
    }

    /** The failed assembly, locked; 409 with its state when its convening has not failed, or another remedy came first. */
    AssemblyRow failed(AssemblyRef ref) {
        AssemblyRow row = assemblies.lock(ref);
        if (row.state() != AssemblyState.CONVENING_FAILED || cure.underWay(row)) {
            throw nothing(row);
        }
        return row;
    }

    /** The assembly, locked; its moment is taken afterwards. */
    AssemblyRow lock(AssemblyRef ref) {
        return assemblies.lock(ref);
    }

    /** 409 with its state unless its convening has failed, it is at risk, or one of the parties has lost its evidence. */
    void mustBeEndangered(AssemblyRow row, Collection<String> parties, Instant moment) {
        boolean endangered = row.state() == AssemblyState.CONVENING_FAILED
                || row.state().underWay() && (!moment.isBefore(assemblies.riskAt(row.ref()))
                || parties.stream().anyMatch(party -> attentions.isOpen(row.ref(), Kind.EVIDENCE_WITHDRAWN, party)));
        if (!endangered) {
            throw nothing(row);
        }
    }

    /** 409 with its state once the deadline is over: a waiver would come too late. */
    void mustBeBefore(AssemblyRow row, Instant moment) {
        if (!moment.isBefore(row.deadline())) {
            throw nothing(row);
        }
    }

    private static ProblemException nothing(AssemblyRow row) {
        return ProblemException.of(AssemblyProblems.NOTHING_TO_REMEDY).with("state", row.state().name());
    }
}
