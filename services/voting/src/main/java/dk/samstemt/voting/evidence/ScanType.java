package dk.samstemt.voting.evidence;

import dk.samstemt.platform.web.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a scan may be, told from its bytes. */
final class ScanType {
    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";

    private ScanType() {
    }

    /** The stated type, when the bytes are of it; else 415. */
    static String checked(String stated, byte[] content) {
        boolean holds = stated.equals(PDF) ? isPdf(content) : stated.equals(TEXT) && isText(content);
        if (!holds) {
            throw ProblemException.of(EvidenceProblems.EVIDENCE_REFUSED);
        }
        return stated;
    }

    private static boolean isPdf(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 7), StandardCharsets.ISO_8859_1);
        return start.equals("%PDF-1.") || start.equals("%PDF-2.");
    }

    private static boolean isText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return !text.isBlank() && text.chars().noneMatch(c -> Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
