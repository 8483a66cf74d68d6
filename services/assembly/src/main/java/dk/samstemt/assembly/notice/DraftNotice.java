package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.draft.LastMoment;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Documents;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.Statutes;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What the notice of a draft would say if it were ordered now, made as the notice itself is (GA-13, GA-20). What convening would fix
 * is filled in: the version, the last moment, and the parties of the statutes in force on the day (GA-17). Nothing is kept.
 */
@Component
class DraftNotice {

    private final Assemblies assemblies;
    private final Gathering gathering;
    private final Documents documents;
    private final Law law;
    private final LegalTime time;

    DraftNotice(Assemblies assemblies, Gathering gathering, Documents documents, Law law, LegalTime time) {
        this.assemblies = assemblies;
        this.gathering = gathering;
        this.documents = documents;
        this.law = law;
        this.time = time;
    }

    /** The document; 409 when the assembly is no draft any more. */
    NoticeDocument document(AssemblyRef ref) {
        return document(draft(ref), time.now());
    }

    /** The letter, dated today; 409 when the assembly is no draft any more. */
    byte[] letter(AssemblyRef ref, Words words) {
        AssemblyRow row = draft(ref);
        Instant moment = time.now();
        Page page = LetterPage.of(document(row, moment), law.inForce(ref.association(), moment).statutes().dayOf(moment), words);
        return documents.render(page, words, moment);
    }

    private AssemblyRow draft(AssemblyRef ref) {
        AssemblyRow row = assemblies.get(ref);
        if (!row.isDraft()) {
            throw ProblemException.of(AssemblyProblems.NOT_A_DRAFT).with("state", row.state().name());
        }
        return row;
    }

    private NoticeDocument document(AssemblyRow row, Instant moment) {
        String association = row.ref().association();
        LawVersion version = law.inForce(association, moment);
        LawVersion onTheDay = law.onTheDay(association, row.day(), version, moment);
        return NoticeDocuments.of(gathering.of(asConvened(row, version), version, onTheDay.profile()));
    }

    private static AssemblyRow asConvened(AssemblyRow row, LawVersion version) {
        Statutes statutes = version.statutes();
        Draft draft = row.draft();
        Instant lastDispatch = statutes.endOfDay(statutes.lastDispatchDay(draft.kind(), draft.form(), draft.day()));
        Instant deadline = statutes.deadline(draft.day(), LastMoment.of(draft, statutes));
        return new AssemblyRow(row.ref(), row.state(), row.revision(), draft, row.createdAt(), version.version(), lastDispatch, deadline,
                row.earliestDay(), row.succession());
    }
}
