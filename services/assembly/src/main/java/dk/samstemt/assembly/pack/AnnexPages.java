package dk.samstemt.assembly.pack;

import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Style;
import dk.samstemt.assembly.text.Words;
import java.nio.charset.StandardCharsets;

/** Pages of the folder that are no PDF of somebody's. Pure. */
final class AnnexPages {

    private AnnexPages() {
    }

    /** An annex of plain text, line by line as it was sent. */
    static Page text(String title, byte[] content, Words words) {
        Html html = new Html().text("h1", title);
        // What XML cannot hold, a form feed, ends a line here.
        for (String line : new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r\n|[\n\r\f]", -1)) {
            html.text("p", "line", line.isEmpty() ? "\u00A0" : line);
        }
        return page(title, html, words);
    }

    /** That an annex is not in the folder. */
    static Page missing(String title, Words words) {
        return page(title, new Html().text("h1", title).text("p", words.say("pack.missing")), words);
    }

    private static Page page(String title, Html html, Words words) {
        return new Page(title, html.document(words, title, Style.inFolder() + "\n.line { margin: 0; white-space: pre-wrap; }"));
    }
}
