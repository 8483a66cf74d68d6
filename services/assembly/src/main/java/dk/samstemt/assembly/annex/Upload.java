package dk.samstemt.assembly.annex;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.platform.web.ProblemException;
import org.springframework.http.MediaType;

/**
 * A file as it was sent, found to be what it says it is.
 *
 * @param mediaType application/pdf or text/plain
 * @param content its bytes, at most 10 MB
 */
public record Upload(String mediaType, byte[] content) {

    /** 413 above 10 MB, 415 when content and stated type differ or it is neither PDF nor plain text. */
    public static Upload of(MediaType stated, byte[] content) {
        String type = stated == null ? "" : stated.getType() + "/" + stated.getSubtype();
        if (content.length > Annexes.MAX_BYTES) {
            throw ProblemException.of(AssemblyProblems.ANNEX_TOO_LARGE);
        }
        if (Magic.typeOf(content).filter(type::equals).isEmpty()) {
            throw ProblemException.of(AssemblyProblems.ANNEX_REFUSED);
        }
        return new Upload(type, content);
    }
}
