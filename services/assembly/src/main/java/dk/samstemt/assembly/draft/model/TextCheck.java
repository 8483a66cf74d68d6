package dk.samstemt.assembly.draft.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The same checks of what people typed, for bodies that are no draft. */
public final class TextCheck {

    private TextCheck() {
    }

    /** The faults of a text map that must have Danish. */
    public static List<Fault> required(Map<String, String> text, String at) {
        return faults(texts -> texts.required(text, at));
    }

    /** The faults of a text map that may be absent. */
    public static List<Fault> optional(Map<String, String> text, String at) {
        return faults(texts -> texts.optional(text, at));
    }

    /** The faults of one line, or null. */
    public static List<Fault> line(String text, String at) {
        return faults(texts -> texts.line(text, at));
    }

    private static List<Fault> faults(Consumer<Texts> check) {
        List<Fault> faults = new ArrayList<>();
        check.accept(new Texts(faults));
        return faults;
    }
}
