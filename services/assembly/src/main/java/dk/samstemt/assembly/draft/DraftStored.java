package dk.samstemt.assembly.draft;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.register.AssemblyRow;

/**
 * Answer to a stored draft.
 *
 * @param assembly id of the assembly
 * @param state always DRAFT
 * @param revision the revision, also in the ETag
 * @param draft the draft as stored
 */
record DraftStored(String assembly, String state, int revision, Draft draft) {

    static DraftStored of(AssemblyRow row) {
        return new DraftStored(row.ref().assembly(), row.state().name(), row.revision(), row.draft());
    }
}
