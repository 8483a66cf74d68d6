package dk.samstemt.assembly.record;

import dk.samstemt.assembly.chairmanship.Deputies;
import dk.samstemt.assembly.chairmanship.Deputy;
import dk.samstemt.assembly.chairmanship.Offices;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the statutes whether a revision is approved: by the chairmanship in office now, and by deputies while they acted. */
@Component
class ApprovalCourt {

    private final RecordStore store;
    private final Offices offices;
    private final Deputies deputies;
    private final Law law;

    ApprovalCourt(RecordStore store, Offices offices, Deputies deputies, Law law) {
        this.store = store;
        this.offices = offices;
        this.deputies = deputies;
        this.law = law;
    }

    Ruling rule(AssemblyRow row, Revision revision, Instant moment) {
        Statutes statutes = law.version(row.ref().association(), row.statutesVersion()).statutes();
        List<Verdict> verdicts = store.verdicts(row.ref(), revision.revision());
        Stream<OfficeHolder> acting = deputies.list(row.ref().association()).stream()
                .filter(deputy -> verdicts.stream().anyMatch(verdict -> deputy.deputy().equals(verdict.deputy())))
                .map(deputy -> holder(deputy, statutes));
        List<OfficeHolder> holders = Stream.concat(offices.inOffice(row.ref().association(), moment).stream(), acting).toList();
        return statutes.recordApproved(new ApprovalFacts(statutes.dayOf(moment), holders,
                verdicts.stream().map(verdict -> fact(verdict, statutes)).toList()));
    }

    /** The period in civil days, which is how the law counts it. */
    private static OfficeHolder holder(Deputy deputy, Statutes statutes) {
        return OfficeHolder.deputy(deputy.person(), deputy.party(), statutes.dayOf(deputy.from()),
                statutes.dayOf(deputy.until().minusMillis(1)));
    }

    private static Approval fact(Verdict verdict, Statutes statutes) {
        Office office = Office.valueOf(verdict.office());
        return verdict.deputy() == null ? new Approval(office, verdict.person(), verdict.approved())
                : new Approval(office, verdict.person(), verdict.approved(), statutes.dayOf(verdict.givenAt()));
    }
}
