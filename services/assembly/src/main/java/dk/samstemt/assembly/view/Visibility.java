package dk.samstemt.assembly.view;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.Collections;
import java.util.Set;

/** What exists for whom: drafts and unapproved records only for those who work on them or audit them. */
public final class Visibility {

    private static final Set<String> INSIDE = Set.of(Roles.SECRETARIAT, Roles.CHAIRMANSHIP, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private Visibility() {
    }

    /** Whether the caller sees what is still being written. */
    public static boolean seesDrafts(Caller caller) {
        return inside(caller);
    }

    /** Whether the caller sees the assembly. */
    public static boolean sees(Caller caller, AssemblyRow row) {
        return !row.isDraft() || inside(caller);
    }

    /** Whether the caller sees the decision record. */
    public static boolean seesRecord(Caller caller, AssemblyRow row) {
        return row.state().compareTo(AssemblyState.RECORD_APPROVED) >= 0 || inside(caller);
    }

    /** Answers 404 unless the caller sees the assembly. */
    public static void check(Caller caller, AssemblyRow row) {
        if (!sees(caller, row)) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
    }

    /** Answers 404 unless the caller sees the decision record. */
    public static void checkRecord(Caller caller, AssemblyRow row) {
        if (!seesRecord(caller, row)) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
    }

    private static boolean inside(Caller caller) {
        return !Collections.disjoint(caller.roles(), INSIDE);
    }
}
