package dk.samstemt.assembly.record;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Documents;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.json.Records;
import dk.samstemt.platform.bytes.ByteStore;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the files of a record from its document alone. */
@Component
class RecordPrinting {

    private final Documents documents;
    private final ByteStore bytes;
    private final Law law;

    RecordPrinting(Documents documents, ByteStore bytes, Law law) {
        this.documents = documents;
        this.bytes = bytes;
        this.law = law;
    }

    /** Keeps the document; answers its digest. */
    String keep(AssemblyRow row, RecordDocument document) {
        return documents.store(row.ref().association(), Records.canonical(document));
    }

    /** Language to digest of the record that goes to the chairmanship. */
    Map<String, String> forApproval(AssemblyRow row, RecordDocument document, Instant moment) {
        return print(row, document, Marking.NONE, moment);
    }

    /** Language to digest of the same record, marked as not approved. */
    Map<String, String> unapproved(AssemblyRow row, Revision revision, Instant moment) {
        RecordDocument document = Records.read(bytes.get(row.ref().association(), revision.sha256()).orElseThrow().content(),
                RecordDocument.class);
        return print(row, document, Marking.NOT_APPROVED, moment);
    }

    private Map<String, String> print(AssemblyRow row, RecordDocument document, Marking marking, Instant moment) {
        String assembly = row.draft().kind() + "." + row.draft().form();
        var zone = law.version(row.ref().association(), row.statutesVersion()).profile().zone();
        return documents.store(row.ref().association(), moment, words -> RecordPage.of(document, assembly, zone, words, marking));
    }
}
