package dk.samstemt.assembly.view;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.platform.time.LegalTime;
import org.springframework.stereotype.Component;

/** The statutes an assembly is shown by: those it was convened under, for a draft those in force now. */
@Component
class Applicable {

    private final Law law;
    private final LegalTime time;

    Applicable(Law law, LegalTime time) {
        this.law = law;
        this.time = time;
    }

    LawVersion to(AssemblyRow row) {
        String association = row.ref().association();
        return row.statutesVersion() == null ? law.inForce(association, time.now()) : law.version(association, row.statutesVersion());
    }
}
