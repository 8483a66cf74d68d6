package dk.samstemt.statutes.importer;

import java.util.function.Function;

/** What comes of reading a text: the whole of it as provisions, or nothing and why. */
public sealed interface ImportOutcome permits Imported, Refused {

    /** Handles both outcomes, so that none is forgotten. */
    <T> T fold(Function<Imported, T> onImported, Function<Refused, T> onRefused);
}
