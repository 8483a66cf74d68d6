package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.amendment.Redline;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Items with their wording; an amendment with its wording before and after and its redline (AM-2). */
public final class ItemTexts {

    private ItemTexts() {
    }

    /** One item as the notice prints it. */
    public static ItemText of(Item item, Statutes statutes, LocalDate day) {
        String kind = item.kind() == null ? null : item.kind().name();
        Operation text = item.amendment() == null ? null : firstText(item);
        if (text == null) {
            return new ItemText(item.item(), item.number(), kind, item.subject().name(), item.title(), item.wording(), null,
                    null, null, null);
        }
        return new ItemText(item.item(), item.number(), kind, item.subject().name(), item.title(), item.wording(),
                text.before(), text.after(), redline(item, statutes, day), number(statutes.profile(), text.provision()));
    }

    /** What the amendment would change; empty where it no longer fits. */
    public static List<Redline> redlines(Item item, Statutes statutes, LocalDate day) {
        return Amendments.apply(statutes.profile(), item.amendment(), statutes.deadline(day), day.plusDays(1))
                .fold(Applied::redlines, mismatch -> List.of());
    }

    private static String redline(Item item, Statutes statutes, LocalDate day) {
        return redlines(item, statutes, day).stream().map(Redline::text).collect(Collectors.joining("\n"));
    }

    private static Operation firstText(Item item) {
        return item.amendment().operations().stream()
                .filter(operation -> operation.kind() != OperationKind.SET_PARAMETER).findFirst().orElse(null);
    }

    private static String number(Profile profile, String provision) {
        return profile.provision(provision).map(Provision::number).orElse(provision);
    }
}
