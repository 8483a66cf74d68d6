package dk.samstemt.voting.evidence;

import dk.samstemt.documents.upload.FileCheck;
import dk.samstemt.documents.upload.Verdict;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A scan or another file of a party as it was sent, found to be what it says it is and to only show something. It is never cleaned: it is what came.
 *
 * @param mediaType   application/pdf or text/plain
 * @param content     its bytes
 * @param malwareScan what a scanner said of them
 * @param uploader    the person who uploads it, an opaque reference
 */
public record Scan(String mediaType, byte[] content, MalwareScan malwareScan, String uploader) {
    /**
     * Before anything is locked: it takes a while. 415 when it is not what it says; 422 when it is empty, acts or is malware, with what was found;
     * 503 when it could not be looked at or scanned in time.
     */
    public static Scan checked(MediaType stated, byte[] content, String uploader, MalwareScanner scanner) {
        String type = stated.getType() + "/" + stated.getSubtype();
        Verdict verdict = FileCheck.check(type, content);
        if (!verdict.fine()) {
            throw refused(type, verdict);
        }
        return new Scan(type, content, scanner.check(content), uploader);
    }

    /** For the row it is kept in. */
    SealedFiles.Uploaded uploaded(Instant at) {
        return new SealedFiles.Uploaded(at, uploader, malwareScan);
    }

    private static ProblemException refused(String type, Verdict verdict) {
        return switch (verdict.kind()) {
            case EMPTY -> ProblemException.of(Problems.INVALID_BODY).at("", "empty");
            case ACTIVE_CONTENT -> ProblemException.of(EvidenceProblems.PDF_ACTIVE_CONTENT).with("found", verdict.found());
            case BUSY -> ProblemException.of(Problems.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "10");
            default -> ProblemException.of(type.equals(FileCheck.PDF) ? EvidenceProblems.NOT_A_PDF : EvidenceProblems.EVIDENCE_REFUSED);
        };
    }

    @Override
    public String toString() {
        return "Scan[sealed]";
    }
}
