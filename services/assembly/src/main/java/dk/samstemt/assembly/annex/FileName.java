package dk.samstemt.assembly.annex;

import dk.samstemt.platform.web.ProblemException;
import java.text.Normalizer;
import org.springframework.http.ContentDisposition;

/** The file name out of a Content-Disposition header, fit to be shown and mailed. */
final class FileName {

    private static final int MAX = 120;

    private FileName() {
    }

    /** The name; 422 when the header has none, or one with a path, a control character or a control of direction. */
    static String of(String header) {
        String name = parsed(header);
        if (name == null || name.isBlank() || name.length() > MAX || name.startsWith(".") || !name.codePoints().allMatch(FileName::fits)) {
            throw ProblemException.invalid("/fileName");
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String parsed(String header) {
        try {
            return header == null ? null : ContentDisposition.parse(header).getFilename();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser runs over the end of a header that breaks off within its quotes.
            return null;
        }
    }

    private static boolean fits(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || " .,-_()&+'§".indexOf(c) >= 0;
    }
}
