package dk.samstemt.assembly.text;

import dk.samstemt.statutes.amendment.Piece;
import java.util.List;

/** Builds XHTML; every text is escaped, so what people typed stays text. */
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /** An element with text in it. */
    public Html text(String element, String text) {
        return text(element, "", text);
    }

    /** An element of a class with text in it; line breaks stay. */
    public Html text(String element, String cssClass, String text) {
        open(element, cssClass);
        out.append(escape(text).replace("\n", "<br/>"));
        return close(element);
    }

    /** Opens an element of a class; empty for none. */
    public Html open(String element, String cssClass) {
        out.append('<').append(element);
        if (!cssClass.isEmpty()) {
            out.append(" class=\"").append(cssClass).append('"');
        }
        out.append('>');
        return this;
    }

    /** A wording with what goes struck out and what comes underlined. */
    public Html changes(List<Piece> pieces) {
        pieces.forEach(piece -> out.append(switch (piece.kind()) {
            case SAME -> escape(piece.text());
            case REMOVED -> "<del>" + escape(piece.text()) + "</del>";
            case ADDED -> "<ins>" + escape(piece.text()) + "</ins>";
        }));
        return this;
    }

    /** A header cell of a column. */
    public Html column(String text) {
        out.append("<th scope=\"col\">").append(escape(text)).append("</th>");
        return this;
    }

    /** A header cell of a row. */
    public Html row(String text) {
        out.append("<th scope=\"row\">").append(escape(text)).append("</th>");
        return this;
    }

    /** Closes an element. */
    public Html close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** The whole document with title, language and style. */
    public String document(Words words, String title, String css) {
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + words.language() + "\"><head><title>"
                + escape(title) + "</title><meta name=\"description\" content=\"" + escape(title) + "\"/><style>" + css
                + "</style></head><body>\n" + out + "</body></html>";
    }

    /** Escapes, and keeps a provision's sign and number on one line. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("§ ", "§&#160;").replace(" stk. ", "&#160;stk.&#160;");
    }
}
