package dk.samstemt.assembly.annex;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.documents.upload.FileCheck;
import dk.samstemt.documents.upload.Verdict;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * A file as it was sent, found to be what it says it is and to only show something. It is never cleaned: its bytes are what people decide on.
 *
 * @param mediaType application/pdf or text/plain
 * @param content its bytes, at most 10 MB
 * @param malwareScan what a scanner said of them
 */
public record Upload(String mediaType, byte[] content, MalwareScan malwareScan) {

    /**
     * Checks a file as it came in. To be called before anything is locked: it takes a while.
     *
     * <p>422 when it is empty, a PDF with active content or malware, with what was found; 413 above 10 MB; 415 when it is not what it says, is two things
     * at once, is broken or blows up; 503 when it could not be looked at
     * or scanned in time.
     */
    public static Upload of(MediaType stated, byte[] content, MalwareScanner scanner) {
        String type = stated == null ? "" : stated.getType() + "/" + stated.getSubtype();
        if (content.length > Annexes.MAX_BYTES) {
            throw ProblemException.of(AssemblyProblems.ANNEX_TOO_LARGE);
        }
        Verdict verdict = FileCheck.check(type, content);
        if (!verdict.fine()) {
            throw problem(type, verdict);
        }
        return new Upload(type, content, scanner.check(content));
    }

    /** How the name of such a file ends. */
    String ending() {
        return mediaType.equals(FileCheck.PDF) ? ".pdf" : ".txt";
    }

    private static ProblemException problem(String type, Verdict verdict) {
        return switch (verdict.kind()) {
            case EMPTY -> ProblemException.of(Problems.INVALID_BODY).at("", "empty");
            case ACTIVE_CONTENT -> ProblemException.of(AnnexProblems.PDF_ACTIVE_CONTENT).with("found", verdict.found());
            case BUSY -> ProblemException.of(Problems.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "10");
            default -> ProblemException.of(type.equals(FileCheck.PDF) ? AnnexProblems.NOT_A_PDF : AssemblyProblems.ANNEX_REFUSED);
        };
    }
}
