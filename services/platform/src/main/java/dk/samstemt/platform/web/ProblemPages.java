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

    private final ProblemTexts texts;

    ProblemPages(ProblemTexts texts) {
        this.texts = texts;
    }

    @Action("platform.read-problem")
    @GetMapping(path = "/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String slug, Locale locale) {
        ProblemType type = texts.type(slug).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        String title = escaped(texts.text(type, "title", locale));
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body></html>
                """.formatted(locale.getLanguage(), title, title, escaped(texts.text(type, "explanation", locale)));
    }

    @Action("platform.read-problem")
    @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    String list(Locale locale) {
        StringBuilder items = new StringBuilder();
        texts.all().forEach(type -> items.append("<li><a href=\"/problems/%s\">%s</a></li>".formatted(type.slug(), escaped(texts.text(type, "title", locale)))));
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>/problems</title></head><body><ul>%s</ul></body></html>".formatted(locale.getLanguage(), items);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
