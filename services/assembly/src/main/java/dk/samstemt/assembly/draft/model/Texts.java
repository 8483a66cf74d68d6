package dk.samstemt.assembly.draft.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what people typed: languages, length, and characters that could deceive a reader. */
final class Texts {

    private static final Set<String> LANGUAGES = Set.of("da", "en");
    private static final int MAX_TEXT = 2_000;
    private static final int MAX_LINE = 300;

    private final List<Fault> faults;

    Texts(List<Fault> faults) {
        this.faults = faults;
    }

    /** A text map that must have Danish. */
    void required(Map<String, String> text, String at) {
        if (!text.containsKey("da")) {
            faults.add(new Fault(at + "/da", "missing"));
        }
        languages(text, at);
    }

    /** A text map that may be absent; if there, it has Danish. */
    void optional(Map<String, String> text, String at) {
        if (!text.isEmpty()) {
            required(text, at);
        }
    }

    private void languages(Map<String, String> text, String at) {
        text.forEach((language, value) -> {
            if (!LANGUAGES.contains(language)) {
                faults.add(new Fault(at + "/" + language, "unexpected"));
            }
            prose(value, MAX_TEXT, at + "/" + language);
        });
    }

    /** One line, or null. */
    void line(String text, String at) {
        prose(text, MAX_LINE, at);
    }

    /** A text of any lines, or null. */
    void prose(String text, int max, String at) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            faults.add(new Fault(at, "missing"));
        } else if (text.length() > max) {
            faults.add(new Fault(at, "too-long"));
        } else if (text.codePoints().anyMatch(Texts::deceives)) {
            faults.add(new Fault(at, "invalid"));
        }
    }

    /** Control characters, and controls of direction that make a text read other than it is. */
    private static boolean deceives(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || direction || c == 0x200B || c == 0xFEFF;
    }
}
