package dk.samstemt.assembly.convening;

import dk.samstemt.assembly.check.Checked;
import dk.samstemt.assembly.check.Checking;
import dk.samstemt.assembly.draft.Drafting;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.Actor;
import dk.samstemt.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Convenes an assembly, or has the law refuse it. */
@Service
public class Convening {

    private final Drafting drafting;
    private final Checking checking;
    private final LettingOut lettingOut;
    private final Rulings rulings;
    private final Announcement announcement;

    Convening(Drafting drafting, Checking checking, LettingOut lettingOut, Rulings rulings, Announcement announcement) {
        this.drafting = drafting;
        this.checking = checking;
        this.lettingOut = lettingOut;
        this.rulings = rulings;
        this.announcement = announcement;
    }

    /**
     * Asks the law under the assembly's lock and acts on its answer. A refusal is stored and published as well; it is
     * a value here, because an exception would take its event back.
     */
    @Transactional
    public Checked convene(AssemblyRef ref, ExpectedVersion expected, Actor actor) {
        AssemblyRow row = drafting.lockDraft(ref, expected);
        Checked checked = checking.check(ref.association(), row.draft());
        if (checked.ruling().yes()) {
            lettingOut.letOut(row, checked);
        } else {
            checked.store(row, rulings);
            announcement.refused(ref, checked, actor);
        }
        return checked;
    }
}
