package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.web.ProblemException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows a cancellation before it is made. Nothing is kept or published: the law is asked again when it is made. */
@Component
class Previewing {

    private final Assemblies assemblies;
    private final CancellationCourt court;
    private final Roll roll;

    Previewing(Assemblies assemblies, CancellationCourt court, Roll roll) {
        this.assemblies = assemblies;
        this.court = court;
        this.roll = roll;
    }

    /** 409 with its state for a draft, and for an assembly that is cancelled or replaced already. */
    CancellationPreview preview(AssemblyRef ref, CalledOff calledOff, Locale locale) {
        AssemblyRow row = assemblies.get(ref);
        if (row.isDraft() || row.state().over()) {
            throw ProblemException.of(AssemblyProblems.NOT_CONVENED).with("state", row.state().name());
        }
        CancellationRuling ruling = court.ask(row, calledOff.by());
        return new CancellationPreview(ruling.ruling().yes(), RulingView.of(ruling.ruling(), ruling.law().profile(), locale),
                CancellationDocuments.of(row, calledOff, ruling.law(), roll.entries(ref)));
    }
}
