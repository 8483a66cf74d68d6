package dk.samstemt.assembly.testkit;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import java.time.LocalDate;
import java.util.List;

/** The real assembly with an amendment of other operations. */
public final class Several {

    /** Two wordings, a heading, a new provision and two figures, the one from the close and the other from a day. */
    public static final List<Operation> CHANGES = List.of(
            Operation.replaceText("6.1", "Det betales én gang om året", "Det betales to gange om året"),
            Operation.setParameter("4.4", "notice.extraordinary", "21", "28", null),
            Operation.replaceText("6.2", "Region Sjælland betaler 1,528 kr. pr. indbygger", "Region Sjælland betaler 1,400 kr. pr. indbygger"),
            Operation.replaceHeading("6.2", "Kontingent", "Kontingent og bidrag"),
            Operation.insert("6.9", "Kontingentet tilbagebetales ikke."),
            Operation.setParameter("6.2", "fee.region-sjaelland.rate", "1.528", "1.400", LocalDate.of(2024, 1, 1)));

    private Several() {
    }

    /** The stored assembly whose second item does this. */
    public static AssemblyRow convened(List<Operation> operations) {
        return convened(operations, null);
    }

    /** The same from a day that the amendment states; null where it states none. */
    public static AssemblyRow convened(List<Operation> operations, LocalDate inForceFrom) {
        AssemblyRow row = RealCase.convened();
        Draft draft = row.draft();
        Item real = draft.items().get(1);
        Item item = new Item(2, real.kind(), real.subject(), real.title(), real.wording(), new Amendment(1, operations, inForceFrom), real.feeYear(), real.prevails(),
                real.replacesDecision());
        return new AssemblyRow(row.ref(), row.state(), row.revision(), new Draft(draft.kind(), draft.form(), draft.day(), draft.purpose(), draft.basis(),
                List.of(draft.items().get(0), item), draft.notice()), row.createdAt(), row.statutesVersion(), row.lastDispatch(), row.deadline(),
                row.earliestDay(), row.succession());
    }
}
