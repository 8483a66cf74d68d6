package dk.samstemt.platform.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** The file name out of a Content-Disposition header, fit to be shown and mailed. */
public final class FileName {

    private static final int MAX = 120;
    private static final Pattern DEVICE = Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[0-9]|LPT[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {
    }

    /**
     * The name; 422 when the header has none, or one with a path, a control character or a control of direction, a name that means a device
     * somewhere, or an ending that is not its type's: who opens the file goes by that.
     *
     * @param ending how the name of a file of its type ends, in small letters, for example {@code .pdf}
     */
    public static String of(String header, String ending) {
        String name = parsed(header);
        if (name == null || name.length() > MAX || !name.codePoints().allMatch(FileName::fits) || !isSafe(name, ending)) {
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
