package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame every page stands in: language, title, style for screen and paper, a link past the contents. */
final class Sheet {

    private static final String CSS = css();

    private Sheet() {
    }

    private static String css() {
        try (InputStream in = Sheet.class.getResourceAsStream("/dk/samstemt/statutes/pages/pages.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole document; the body follows the link that skips to {@code main}. */
    static String of(Messages messages, String title, Markup body) {
        return "<!DOCTYPE html>\n<html lang=\"" + messages.language() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" + Markup.escaped(title) + "</title>\n<style>\n"
                + CSS + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">" + Markup.escaped(messages.say("page.skip")) + "</a>\n" + body
                + "</body>\n</html>\n";
    }
}
