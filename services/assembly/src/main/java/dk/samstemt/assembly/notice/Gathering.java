package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.annex.AnnexStore;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.documents.ReplacedAssembly;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
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

    /** The same of a draft: membership has fixed no roll yet, so the parties are those of a profile, as it will take them from there (GA-17). */
    Convened of(AssemblyRow draft, LawVersion law, Profile onTheDay) {
        List<RollEntry> parties = onTheDay.parties().stream().map(party -> new RollEntry(party.id(), party.partyClass(), party.speaksFor())).toList();
        return new Convened(draft, law, annexes.list(draft.ref()), parties, replaced(draft));
    }

    private ReplacedAssembly replaced(AssemblyRow row) {
        String old = row.succession().replaces();
        return old == null ? null
                : new ReplacedAssembly(old, assemblies.get(new AssemblyRef(row.ref().association(), old)).day().toString());
    }
}
