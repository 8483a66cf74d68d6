package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.annex.AnnexStore;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.documents.ReplacedAssembly;
import org.springframework.stereotype.Component;

/** Gathers what a notice is made of. */
@Component
class Gathering {

    private final AnnexStore annexes;
    private final Roll roll;
    private final Assemblies assemblies;

    Gathering(AnnexStore annexes, Roll roll, Assemblies assemblies) {
        this.annexes = annexes;
        this.roll = roll;
        this.assemblies = assemblies;
    }

    Convened of(AssemblyRow row, LawVersion law) {
        return new Convened(row, law, annexes.list(row.ref()), roll.entries(row.ref()), replaced(row));
    }

    private ReplacedAssembly replaced(AssemblyRow row) {
        String old = row.succession().replaces();
        return old == null ? null
                : new ReplacedAssembly(old, assemblies.get(new AssemblyRef(row.ref().association(), old)).day().toString());
    }
}
