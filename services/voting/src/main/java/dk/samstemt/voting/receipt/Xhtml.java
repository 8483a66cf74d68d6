package dk.samstemt.voting.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Builds the page; every text is escaped, so what people typed stays text. */
final class Xhtml {
    private final StringBuilder out = new StringBuilder();

    Xhtml text(String element, String cssClass, String text) {
        out.append('<').append(element).append(cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"").append('>').append(escape(text))
                .append("</").append(element).append(">\n");
        return this;
    }

    Xhtml heading(String text) {
        return text("h2", "", text);
    }

    /** A table of two columns, the first naming the row. */
    Xhtml table(String cssClass, Runnable rows) {
        out.append("<table class=\"").append(cssClass).append("\"><tbody>\n");
        rows.run();
        out.append("</tbody></table>\n");
        return this;
    }

    Xhtml row(String name, String value) {
        out.append("<tr><th scope=\"row\">").append(escape(name)).append("</th><td>").append(escape(value)).append("</td></tr>\n");
        return this;
    }

    /** The whole document, with a running footer. */
    String document(Words words, String title, String footer) {
        String css = css().replace("@FOOTER@", quoted(footer)).replace("@PAGE@", quoted(words.say("page") + " ")).replace("@OF@", quoted(" " + words.say("of") + " "));
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + words.language() + "\"><head><title>" + escape(title)
                + "</title><meta name=\"description\" content=\"" + escape(title) + "\"/><style>" + css + "</style></head><body>\n" + out + "</body></html>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "<br/>").replace("§ ", "§&#160;");
    }

    // What could end a CSS string or the style element is taken out.
    private static String quoted(String text) {
        return text.replaceAll("[\\\\\"<>\\r\\n]", " ");
    }

    private static String css() {
        try (InputStream in = Xhtml.class.getResourceAsStream("/dk/samstemt/voting/receipt.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
