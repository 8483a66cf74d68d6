package dk.samstemt.bpmn.picture;

import dk.samstemt.bpmn.Model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lets bpmn-js draw every model on one page and takes the drawings out of it. */
final class Painter {

    static final String DRAWN_BY = "bpmn-js 18.31.1";
    static final String FILE = "/bpmn-js/bpmn-viewer.production.min.js";
    private static final Pattern DRAWING = Pattern.compile("<pre id=\"([a-zA-Z]+)\" class=\"drawing\">([^<]*)</pre>");
    private static final String SCRIPT = """
            const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
            const put = (id, kind, text) => document.body.append(Object.assign(document.createElement('pre'), {id: id, className: kind, textContent: text}));
            (async () => {
              for (const model of [...document.querySelectorAll('.model')]) {
                const viewer = new BpmnJS({container: '#canvas'});
                const imported = await viewer.importXML(new TextDecoder().decode(bytes(model.textContent)));
                if (imported.warnings.length > 0) { throw new Error(model.id + ': ' + imported.warnings.map(w => w.message).join(', ')); }
                const saved = await viewer.saveSVG();
                put(model.id.slice(6), 'drawing', btoa(Array.from(new TextEncoder().encode(saved.svg), b => String.fromCharCode(b)).join('')));
                viewer.destroy();
              }
            })().catch(e => put('failure', 'failure', e.message));
            """;

    private Painter() {
    }

    /** Process key to its SVG as bpmn-js saves it. */
    static Map<String, String> paint(Browser browser) {
        String shown = browser.show(page());
        Map<String, String> drawings = new LinkedHashMap<>();
        Matcher found = DRAWING.matcher(shown);
        while (found.find()) {
            drawings.put(found.group(1), new String(Base64.getDecoder().decode(found.group(2)), StandardCharsets.UTF_8));
        }
        if (drawings.size() != Model.KEYS.size()) {
            throw new IllegalStateException("drawn only " + drawings.keySet() + ": " + shown.replaceAll("(?s).*class=\"failure\">|</pre>.*", ""));
        }
        return drawings;
    }

    private static String page() {
        String models = Model.KEYS.stream().map(key -> "<script type=\"application/xml\" class=\"model\" id=\"model_" + key + "\">"
                + Base64.getEncoder().encodeToString(Model.bytes(key)) + "</script>\n").collect(Collectors.joining());
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><div id=\"canvas\" style=\"width:2000px;height:1500px\"></div>\n"
                + models + "<script>" + new String(library(), StandardCharsets.UTF_8) + "</script><script>" + SCRIPT
                + "</script></body></html>";
    }

    static byte[] library() {
        try (InputStream in = Painter.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
