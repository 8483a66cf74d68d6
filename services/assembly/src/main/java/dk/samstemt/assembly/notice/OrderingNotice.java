package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.annex.Annex;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.text.Documents;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.json.Records;
import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the notice and orders it to be sent. Runs under the assembly's lock. */
@Component
public class OrderingNotice {

    private final Documents documents;
    private final Gathering gathering;
    private final Rulings rulings;
    private final AssemblyEvents events;

    OrderingNotice(Documents documents, Gathering gathering, Rulings rulings, AssemblyEvents events) {
        this.documents = documents;
        this.gathering = gathering;
        this.rulings = rulings;
        this.events = events;
    }

    /** Writes document and letters under the version the assembly is convened by, and publishes the order. */
    public void order(AssemblyRow row, LawVersion law, Instant moment) {
        Convened convened = gathering.of(row, law);
        NoticeDocument document = NoticeDocuments.of(convened);
        String association = row.ref().association();
        LocalDate dated = law.statutes().dayOf(moment);
        String notice = documents.store(association, Records.canonical(document));
        Map<String, String> letters = documents.store(association, moment, words -> LetterPage.of(document, dated, words));
        events.publish(row, event(convened, notice, letters), moment);
        CrashPoint.NOTICE_ORDERED_BEFORE_COMMIT.reached();
    }

    private NoticeOrdered event(Convened convened, String notice, Map<String, String> letters) {
        AssemblyRow row = convened.row();
        Ruling ruling = rulings.latest(row.ref(), Rulings.NOTICE).orElseThrow();
        return new NoticeOrdered(row.ref().assembly(), row.draft().kind().name(), row.draft().form().name(), row.day().toString(),
                row.deadline(), row.lastDispatch(), convened.law().sha256(), notice, letters,
                Agenda.entries(row, convened.law().statutes()), convened.annexes().stream().map(Annex::entry).toList(),
                convened.roll(), ruling.digest(), ruling.tree(), row.succession().replaces());
    }
}
