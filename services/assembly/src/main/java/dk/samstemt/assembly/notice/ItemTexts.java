package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.TextChange;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Redline;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Items with their wording; an amendment with every change of words and figures, and its redline (AM-2). */
public final class ItemTexts {

    private static final TextChange NONE = new TextChange(null, null, null, null, null, null);

    private ItemTexts() {
    }

    /** One item as the notice prints it. */
    public static ItemText of(Item item, Statutes statutes, LocalDate day) {
        String kind = item.kind() == null ? null : item.kind().name();
        if (item.amendment() == null) {
            return new ItemText(item.item(), item.number(), kind, item.subject().name(), item.title(), item.wording(), null, null, null, null);
        }
        AmendmentTexts changes = AmendmentTexts.of(item.amendment(), statutes, day);
        List<TextChange> texts = changes.texts();
        TextChange first = texts.isEmpty() ? NONE : texts.get(0);
        String redline = changes.redlines().stream().map(Redline::text).collect(Collectors.joining("\n"));
        return new ItemText(item.item(), item.number(), kind, item.subject().name(), item.title(), item.wording(), first.before(), first.after(),
                texts.isEmpty() ? null : redline, first.provision(), texts, changes.settings(),
                item.amendment().inForceFrom() == null ? null : item.amendment().inForceFrom().toString());
    }
}
