package dk.samstemt.platform.web;

import dk.samstemt.platform.access.Action;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.util.Locale;

/** What a problem type means, as a page for people. */
@RestController
class ProblemPages {

    private static final String STYLE = "body{font:1.1rem/1.6 sans-serif;color:#1a1a1a;max-width:40rem;margin:3rem auto;padding:0 1rem}h1{line-height:1.25}";

    private final ProblemTexts texts;

    ProblemPages(ProblemTexts texts) {
        this.texts = texts;
    }

    @Action("platform.read-problem")
    @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String slug, Locale locale) {
        ProblemType type = texts.type(slug).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        String title = escaped(texts.text(type, "title", locale));
        return framed(locale, title, "<p>" + escaped(texts.text(type, "explanation", locale)) + "</p>");
    }

    @Action("platform.read-problem")
    @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    String list(Locale locale) {
        StringBuilder items = new StringBuilder();
        texts.all().forEach(type -> items.append("<li><a href=\"/problems/%s\">%s</a></li>".formatted(type.slug(), escaped(texts.text(type, "title", locale)))));
        return framed(locale, "/problems", "<ul>" + items + "</ul>");
    }

    private static String framed(Locale locale, String title, String body) {
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1>%s</main></body></html>
                """.formatted(locale.getLanguage(), title, STYLE, title, body);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
