package dk.samstemt.documents.upload;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chain of tables, from the newest to the ones it replaces, never comes back to where it was: our reader mends that, others hang. */
final class Tables {

    private static final Pattern START = Pattern.compile("startxref\\s{1,4}(\\d{1,9})\\s");
    private static final Pattern BEFORE = Pattern.compile("/Prev\\s{1,4}(\\d{1,9})\\b|startxref");

    private Tables() {
    }

    static boolean goInCircles(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf("startxref");
        Matcher start = START.matcher(text);
        Set<Integer> seen = new HashSet<>();
        int at = last >= 0 && start.find(last) ? Integer.parseInt(start.group(1)) : -1;
        while (at > 0 && at < text.length()) {
            if (!seen.add(at)) {
                return true;
            }
            Matcher before = BEFORE.matcher(text);
            at = before.find(at) && before.group(1) != null ? Integer.parseInt(before.group(1)) : -1;
        }
        return false;
    }
}
