package dk.samstemt.assembly.view;

import dk.samstemt.assembly.annex.AnnexStore;
import dk.samstemt.assembly.decision.Decisions;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.notice.ItemTexts;
import dk.samstemt.assembly.record.RecordStore;
import dk.samstemt.assembly.record.Revision;
import dk.samstemt.assembly.register.AssemblyRow;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers what is known about an assembly. */
@Component
public class Showing {

    private final AnnexStore annexes;
    private final Parties parties;
    private final Decisions decisions;
    private final RecordStore records;
    private final Applicable applicable;

    Showing(AnnexStore annexes, Parties parties, Decisions decisions, RecordStore records, Applicable applicable) {
        this.annexes = annexes;
        this.parties = parties;
        this.decisions = decisions;
        this.records = records;
        this.applicable = applicable;
    }

    /** One assembly; {@code withRecord} says whether the caller may know of its record. */
    public AssemblyView of(AssemblyRow row, boolean withRecord, Locale locale) {
        LawVersion law = applicable.to(row);
        return new AssemblyView(row.ref().assembly(), row.state().name(), row.revision(), row.draft(), row.statutesVersion(),
                row.lastDispatch(), row.deadline(), row.earliestDay(),
                TimetableView.of(law.statutes().timetable(row.draft().kind(), row.draft().form(), row.day(), row.deadline()), law.profile(), locale),
                annexes.list(row.ref()), parties.of(row, law.profile()),
                decisions.list(row.ref()).stream()
                        .map(decision -> new AssemblyView.Outcome(decision.item(), decision.outcome(), decision.ruling())).toList(),
                withRecord ? records.current(row.ref()).map(Revision::revision).orElse(null) : null,
                row.succession().replaces(), row.succession().replacedBy(), row.succession().cancelledAt());
    }

    List<ChangesView> changes(AssemblyRow row) {
        LawVersion law = applicable.to(row);
        return row.draft().items().stream().filter(item -> item.amendment() != null)
                .map(item -> ChangesView.of(ItemTexts.of(item, law.statutes(), row.day()))).toList();
    }
}
