package dk.samstemt.statutes.importer;

import java.util.Set;

/** What a Danish noun or adjective ends in when it is inflected. */
final class Endings {

    private static final Set<String> ALL = Set.of("", "e", "en", "ene", "enes", "ens", "er", "erne", "ernes", "ers", "es", "et", "ets", "n", "ne",
            "nes", "ns", "r", "rne", "rnes", "rs", "s", "t", "ts");

    private Endings() {
    }

    /** Whether the rest of a word is an ending; nothing is one too. */
    static boolean are(String rest) {
        return ALL.contains(rest);
    }
}
