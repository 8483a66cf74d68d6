package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.assembly.AgendaEntry;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.Statutes;
import java.util.List;

/** The agenda as the log sees it: ids, kinds and digests. */
public final class Agenda {

    private Agenda() {
    }

    /** One entry per item; each digest is that of the item's canonical {@link ItemText}, a part of the notice document. */
    public static List<AgendaEntry> entries(AssemblyRow row, Statutes statutes) {
        return row.draft().items().stream().map(item -> ItemTexts.of(item, statutes, row.day())).map(Agenda::entry).toList();
    }

    private static AgendaEntry entry(ItemText text) {
        return new AgendaEntry(text.item(), text.number(), text.kind(), text.subject(), Digests.sha256Hex(Records.canonical(text)));
    }
}
