package dk.samstemt.documents.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what does something. A link that a reader clicks may lead to a place in the document or to a web or mail address, and a document may
 * open at a place of its own; every other action, and everything that is started by itself, is active content.
 */
final class ActiveContent {

    private static final Map<String, String> ACTIONS = Map.ofEntries(Map.entry("JavaScript", "JavaScript"), Map.entry("Launch", "Launch"),
            Map.entry("SubmitForm", "SubmitForm"), Map.entry("ImportData", "ImportData"), Map.entry("GoToR", "GoToR"), Map.entry("GoToE", "embedded-file"),
            Map.entry("Rendition", "rich-media"), Map.entry("Sound", "rich-media"), Map.entry("Movie", "rich-media"),
            Map.entry("RichMediaExecute", "rich-media"), Map.entry("GoTo3DView", "rich-media"));
    private static final Map<String, String> KEYS = Map.of("JS", "JavaScript", "JavaScript", "JavaScript", "AA", "additional-actions", "XFA", "XFA",
            "EmbeddedFiles", "embedded-file", "EF", "embedded-file", "RichMediaContent", "rich-media", "RichMediaSettings", "rich-media");
    private static final Map<String, String> SUBTYPES = Map.of("FileAttachment", "embedded-file", "Screen", "rich-media", "Movie", "rich-media",
            "Sound", "rich-media", "RichMedia", "rich-media", "3D", "rich-media");
    private static final Set<String> LINKS = Set.of("GoTo", "URI", "Named");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Set<String> found;

    ActiveContent(Set<String> found) {
        this.found = found;
    }

    /** Looks at an object and at what stands directly in it. */
    void look(COSBase base) {
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(base == null ? new COSArray() : base);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                dictionary(dictionary);
                dictionary.getValues().stream().filter(value -> value instanceof COSDictionary || value instanceof COSArray).forEach(open::push);
            } else if (next instanceof COSArray array) {
                array.toList().stream().filter(value -> value instanceof COSDictionary || value instanceof COSArray).forEach(open::push);
            }
        }
    }

    private void dictionary(COSDictionary dictionary) {
        if (COSName.STRUCT_ELEM.equals(dictionary.getCOSName(COSName.TYPE))) {
            return;
        }
        dictionary.keySet().stream().map(COSName::getName).filter(KEYS::containsKey).map(KEYS::get).forEach(found::add);
        note(ACTIONS, dictionary.getNameAsString(COSName.S));
        note(SUBTYPES, dictionary.containsKey(COSName.RECT) ? dictionary.getNameAsString(COSName.SUBTYPE) : null);
        if (dictionary.containsKey("OpenAction") && !opensInside(dictionary.getDictionaryObject("OpenAction"))) {
            found.add("OpenAction");
        }
        if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary action && action.containsKey(COSName.S)) {
            link(dictionary, action);
        }
        if (dictionary instanceof COSStream && dictionary.containsKey(COSName.F)) {
            found.add("external-stream");
        }
    }

    private void note(Map<String, String> names, String name) {
        if (name != null && names.containsKey(name)) {
            found.add(names.get(name));
        }
    }

    private static boolean opensInside(COSBase target) {
        return target instanceof COSArray || target instanceof COSDictionary action && "GoTo".equals(action.getNameAsString(COSName.S))
                && !action.containsKey(COSName.NEXT);
    }

    // Where a form's field has an action, it acts by what somebody enters; only links and headings are clicked to be led.
    private void link(COSDictionary owner, COSDictionary action) {
        String kind = String.valueOf(action.getNameAsString(COSName.S));
        boolean clicked = "Link".equals(owner.getNameAsString(COSName.SUBTYPE)) || owner.containsKey(COSName.TITLE);
        String scheme = String.valueOf(action.getString(COSName.URI)).replaceAll("(?s):.*", "").toLowerCase(Locale.ROOT);
        if (!clicked || !LINKS.contains(kind) || kind.equals("URI") && !SCHEMES.contains(scheme) || action.containsKey(COSName.NEXT)) {
            found.add(ACTIONS.getOrDefault(kind, kind.equals("URI") ? "URI" : "action"));
        }
    }
}
