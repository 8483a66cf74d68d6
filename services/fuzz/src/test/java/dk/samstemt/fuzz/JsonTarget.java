package dk.samstemt.fuzz;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;

import java.util.Arrays;

/** The JSON reader: what is accepted is written canonically, reads back equal and writes the same bytes again. */
public final class JsonTarget {

    private JsonTarget() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Object tree;
        try {
            tree = Json.read(input);
        } catch (JsonDefect refused) {
            Holds.that(refused.code().matches("[a-z0-9-]+"), "a defect has a word");
            Holds.that(refused.position() >= 0 && refused.position() <= input.length, "a defect of the text lies in the text");
            return;
        }
        byte[] canonical = Json.canonical(tree);
        Holds.that(Json.read(canonical).equals(tree), "what is written reads back");
        Holds.that(Arrays.equals(Json.canonical(Json.read(canonical)), canonical), "the canonical form is one");
    }
}
