package dk.samstemt.assembly.annex;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells from the bytes themselves what a file is. */
final class Magic {

    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";

    private Magic() {
    }

    /** {@code application/pdf}, {@code text/plain} (UTF-8 without control characters), or empty for anything else. */
    static Optional<String> typeOf(byte[] content) {
        if (startsWith(content, "%PDF-1.") || startsWith(content, "%PDF-2.")) {
            return Optional.of(PDF);
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.US_ASCII);
        if (content.length < wanted.length) {
            return false;
        }
        return ByteBuffer.wrap(content, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
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
