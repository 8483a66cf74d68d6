package dk.samstemt.documents;

import java.time.Instant;

/** A page with everything our letters use: headings, paragraphs, a list, a table with header cells, emphasis, a footer with page numbers. */
final class Example {

    static final Instant CREATED = Instant.parse("2023-11-14T23:00:00.123Z");
    private static final String STYLE = """
            @page { size: A4; margin: 25mm 20mm; @bottom-center { content: 'Side ' counter(page) ' af ' counter(pages); font-family: sans-serif; font-size: 9pt } }
            body { font-family: sans-serif; font-size: 11pt; line-height: 1.45 }
            h1 { font-size: 18pt } td, th { border: 0.5pt solid #444; padding: 3pt 6pt; text-align: left }
            table { border-collapse: collapse; width: 100% } .fingerprint { font-family: monospace; font-size: 8pt }
            """;
    private static final String BODY = """
            <h1>Blåbærgrød på Ærø</h1>
            <p>Æ, Ø og Å i brød, <strong>fed grød</strong>, <em>skrå vinkler</em> og – tankestreg, “citat”, § 4 stk. 4, 100 €.</p>
            <h2>Ingredienser</h2>
            <ul><li>Sødmælk</li><li>Rødgrød &amp; fløde</li></ul>
            <table><thead><tr><th scope="col">Nr.</th><th scope="col">Ret</th></tr></thead><tbody><tr><td>1</td><td>Smørrebrød</td></tr></tbody></table>
            <p class="fingerprint">sha256:0123456789abcdef</p>
            """;

    private Example() {
    }

    static PdfRequest request() {
        return request(BODY);
    }

    static PdfRequest request(String body) {
        String html = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>" + STYLE + "</style></head><body>" + body + "</body></html>";
        return new PdfRequest(html, "da", "Blåbærgrød", CREATED);
    }
}
