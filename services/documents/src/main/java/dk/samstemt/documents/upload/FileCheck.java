package dk.samstemt.documents.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Looks at a file somebody sends. */
public final class FileCheck {

    public static final String PDF = "application/pdf";
    public static final String TEXT = "text/plain";

    private FileCheck() {
    }

    /**
     * Tells whether the bytes are what they are said to be and only show something. A PDF is read in at most ten seconds and with bounded memory.
     *
     * @param mediaType {@link #PDF} or {@link #TEXT}; anything else is not what it says
     */
    public static Verdict check(String mediaType, byte[] content) {
        if (content.length == 0) {
            return Verdict.of(Verdict.Kind.EMPTY);
        }
        return switch (mediaType) {
            case PDF -> Wrapping.isPdfAlone(content) && !Tables.goInCircles(content) ? Boxed.inspect(content) : Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS);
            case TEXT -> Verdict.of(isText(content) ? Verdict.Kind.FINE : Verdict.Kind.NOT_WHAT_IT_SAYS);
            default -> Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS);
        };
    }

    // UTF-8 that is not blank and has no control characters; a PDF's head in it would be a PDF to whoever opens it.
    private static boolean isText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return !text.isBlank() && !text.startsWith("%PDF-") && text.chars().noneMatch(c -> Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
