package dk.samstemt.documents;

import java.time.Instant;
import java.util.Objects;

/**
 * One document to render.
 *
 * @param html    well-formed XHTML, its style included; numeric entities only. Fonts: {@code sans-serif}, {@code serif}, {@code monospace}
 * @param lang    language of the text, e.g. {@code da}
 * @param title   title, shown by readers instead of the file name
 * @param created what the document says about when it was made; it must come from the caller, for the same request always gives the same bytes
 */
public record PdfRequest(String html, String lang, String title, Instant created) {

    public PdfRequest {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(created, "created");
        if (lang == null || lang.isBlank() || title == null || title.isBlank()) {
            throw new IllegalArgumentException("an accessible document has a language and a title");
        }
    }
}
