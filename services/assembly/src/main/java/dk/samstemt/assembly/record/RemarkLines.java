package dk.samstemt.assembly.record;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.register.AssemblyRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sets the remarks of a revision against those of the revision before. */
@Component
class RemarkLines {

    private final RecordStore store;
    private final RemarkStore remarks;

    RemarkLines(RecordStore store, RemarkStore remarks) {
        this.store = store;
        this.remarks = remarks;
    }

    /** One for every remark that stands or stood there, in agenda order, the closing one last. */
    List<RemarkLine> of(AssemblyRow row, Revision revision) {
        Remarks now = remarks.of(row.ref(), revision.remarks());
        Remarks before = store.find(row.ref(), revision.revision() - 1).map(one -> remarks.of(row.ref(), one.remarks())).orElse(now);
        Stream<RemarkLine> items = row.draft().items().stream().map(item -> line(item, now, before));
        return Stream.concat(items, Stream.of(closing(now, before))).filter(line -> !line.text().isEmpty() || line.changed()).toList();
    }

    private static RemarkLine line(Item item, Remarks now, Remarks before) {
        return RemarkLine.of(item.number(), item.title(), now.about(item.item()), before.about(item.item()));
    }

    private static RemarkLine closing(Remarks now, Remarks before) {
        return RemarkLine.of(null, Map.of(), now.about(null), before.about(null));
    }
}
