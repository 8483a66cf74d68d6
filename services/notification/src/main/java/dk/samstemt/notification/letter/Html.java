package dk.samstemt.notification.letter;

/** Text in HTML: nothing people typed is ever markup. */
final class Html {

    private Html() {
    }

    /** Escapes, and keeps a provision's sign and number on one line. */
    static String escape(String words) {
        return words.replace("§ ", "§\u00a0").replace(" stk. ", "\u00a0stk.\u00a0").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    static String lines(String words) {
        return escape(words.strip()).replace("\n", "<br>");
    }

    static String page(String language, String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + escape(title)
                + "</title></head>\n<body style=\"font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;"
                + "font-size:16px;line-height:1.5;color:#1a1a1a;background:#fff;max-width:42em;margin:0 auto;padding:1.5em 1em\">\n"
                + body + "\n</body></html>\n";
    }
}
