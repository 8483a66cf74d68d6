package dk.samstemt.statutes.facts.meeting;

import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;

/** Facts of something decided at a physical assembly. */
public interface AtMeeting<F extends AtMeeting<F>> {

    /** Who is there. */
    Attendance attendance();

    /** What is done with the item. */
    ItemKind kind();

    /** What the item is about. */
    ItemSubject subject();

    /** Whether the assembly was lawfully convened. */
    boolean dulyConvened();

    /** The same with others there. */
    F with(Attendance other);

    /** The same, convened otherwise. */
    F withDulyConvened(boolean other);
}
