package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.rules.Law;

/** A plan under a law: which kinds of dates arise. */
record Scope(AssemblyPlan plan, Law law) {

    boolean ordinary() {
        return plan.isOrdinary();
    }

    boolean extraordinary() {
        return !plan.isOrdinary();
    }

    boolean fee() {
        return plan.isFor(Purpose.FEE);
    }

    boolean amendment() {
        return plan.isFor(Purpose.AMENDMENT);
    }

    boolean dissolution() {
        return plan.isFor(Purpose.DISSOLUTION);
    }

    /** Whether informing the members of a dissolution and convening them is one and the same. */
    boolean informingIsConvening() {
        return dissolution() && law.reads("A-6", "THE_NOTICE");
    }

    /** Whether the weeks for proposals and annexes bind. */
    boolean weeksBind() {
        return ordinary() || law.reads("A-4", "BOTH");
    }

    /** Whether annexes go with the notice. */
    boolean annexesGoWithNotice() {
        return extraordinary() && law.reads("A-4", "CONTENTS_ONLY");
    }
}
