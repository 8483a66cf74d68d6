package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.annex.AnnexStore;
import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.check.Checked;
import dk.samstemt.assembly.convening.LettingOut;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.ids.Ids;
import org.springframework.stereotype.Component;

/** Makes the assembly that takes another's place: the same contents and annexes on a new day. */
@Component
class Copying {

    private final Assemblies assemblies;
    private final AnnexStore annexes;
    private final LettingOut lettingOut;
    private final Attentions attentions;

    Copying(Assemblies assemblies, AnnexStore annexes, LettingOut lettingOut, Attentions attentions) {
        this.assemblies = assemblies;
        this.annexes = annexes;
        this.lettingOut = lettingOut;
        this.attentions = attentions;
    }

    /** Stores it, lets its notice out, and retires the old one. */
    AssemblyRef convene(AssemblyRow old, Checked checked) {
        AssemblyRef next = new AssemblyRef(old.ref().association(), Ids.next("asm"));
        assemblies.insert(next, checked.draft(), checked.decidedAt());
        annexes.copy(old.ref(), next, checked.decidedAt());
        assemblies.replace(old.ref(), next);
        attentions.closeAll(old.ref(), checked.decidedAt(), Kind.values());
        lettingOut.letOut(assemblies.lock(next), checked);
        return next;
    }
}
