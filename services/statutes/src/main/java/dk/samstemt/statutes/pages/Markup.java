package dk.samstemt.statutes.pages;

import java.util.Set;

/** Builds well-formed HTML; every text is escaped. */
final class Markup {

    private static final Set<String> INLINE = Set.of("a", "span");

    private final StringBuilder out = new StringBuilder();

    /** Opens an element, for example {@code article id="p-1"}: what stands after the name is written by the house, never by people. */
    Markup open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append(INLINE.contains(element) ? ">" : ">\n");
        return this;
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with text in it. */
    Markup put(String tag, String text) {
        return open(tag).text(text).close(tag.split(" ")[0]);
    }

    /** Each line of a text as a paragraph of its own. */
    Markup paragraphs(String tag, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> put(tag, line));
        return this;
    }

    Markup link(String anchor, String text) {
        return put("a href=\"#" + escaped(anchor) + "\"", text);
    }

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
