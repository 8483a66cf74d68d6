package dk.samstemt.portal.enclosed;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the pages need of {@code voting}. */
@HttpExchange("/api/v1/associations/{association}/assemblies/{assembly}/ballot")
public interface EnclosedFiles {

    /** What was stated; 409 before the close. */
    @GetExchange("/result")
    Result result(@PathVariable String association, @PathVariable String assembly);

    /** {@code at} names association, assembly, party and attachment. */
    @GetExchange("/parties/{party}/attachments/{attachment}")
    ResponseEntity<byte[]> file(@PathVariable Map<String, String> at);

    /** @param statements those that counted */
    record Result(List<Statement> statements) {

        /** Those with a file. */
        List<Statement> withFile() {
            return statements.stream().filter(statement -> statement.attachment() != null).toList();
        }
    }

    /**
     * A statement that counted.
     *
     * @param party      the party
     * @param attachment the file it attached; null when none
     */
    record Statement(String party, Attachment attachment) {
    }

    /**
     * A file.
     *
     * @param attachment  its id
     * @param fileName    as the party named it
     * @param bytes       size in bytes
     * @param sha256      digest
     * @param malwareScan NOT_SCANNED or PASSED
     */
    record Attachment(String attachment, String fileName, long bytes, String sha256, String malwareScan) {
    }
}
