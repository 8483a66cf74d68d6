package dk.samstemt.assembly.annex;

import dk.samstemt.documents.upload.FileCheck;
import dk.samstemt.platform.web.ProblemException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** The file name out of a Content-Disposition header, fit to be shown and mailed. */
final class FileName {

    private static final int MAX = 120;
    private static final Pattern DEVICE = Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9]|LPT[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ENDINGS = Map.of(FileCheck.PDF, ".pdf", FileCheck.TEXT, ".txt");

    private FileName() {
    }

    /**
     * The name; 422 when the header has none, or one with a path, a control character or a control of direction, a name that means a device
     * somewhere, or an ending that is not its type's: who opens the file goes by that.
     */
    static String of(String header, String mediaType) {
        String name = parsed(header);
        if (name == null || name.length() > MAX || !name.codePoints().allMatch(FileName::fits) || !isSafe(name, ENDINGS.get(mediaType))) {
            throw ProblemException.invalid("/fileName");
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static boolean isSafe(String name, String ending) {
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(ending) && !name.substring(0, name.length() - ending.length()).isBlank();
        return named && !name.startsWith(".") && !name.startsWith(" ") && !DEVICE.matcher(name).matches();
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
