package dk.samstemt.documents.upload;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of active content in the file's own syntax, whether or not its tables lead there: another reader may find objects that ours does not.
 * What stands in streams is packed or drawn, not read as objects, and is left out.
 */
final class RawNames {

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9#]{1,60})");
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Map<String, String> NAMES = Map.of("JavaScript", "JavaScript", "JS", "JavaScript", "Launch", "Launch", "SubmitForm", "SubmitForm",
            "ImportData", "ImportData", "EmbeddedFile", "embedded-file", "EmbeddedFiles", "embedded-file", "XFA", "XFA", "RichMedia", "rich-media");

    private RawNames() {
    }

    static Set<String> in(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Set<String> found = new TreeSet<>();
        Matcher stream = STREAM.matcher(text);
        int from = 0;
        while (from >= 0 && from < text.length()) {
            int to = stream.find(from) ? stream.start() : text.length();
            names(text.substring(from, to), found);
            from = to == text.length() ? -1 : text.indexOf("endstream", stream.end());
            from = from < 0 ? -1 : from + "endstream".length();
        }
        return found;
    }

    private static void names(String text, Set<String> found) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String plain = HEX.matcher(name.group(1)).replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
            if (NAMES.containsKey(plain)) {
                found.add(NAMES.get(plain));
            }
        }
    }
}
