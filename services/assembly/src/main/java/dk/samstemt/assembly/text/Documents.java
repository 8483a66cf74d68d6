package dk.samstemt.assembly.text;

import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import dk.samstemt.platform.bytes.ByteStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Renders a page in both languages and keeps the files; the same page always gives the same bytes. */
@Component
public class Documents {

    private static final String PDF = "application/pdf";

    private final ByteStore bytes;
    private final PdfRenderer renderer = new PdfRenderer();

    Documents(ByteStore bytes) {
        this.bytes = bytes;
    }

    /** Renders and stores; answers language to digest. */
    public Map<String, String> store(String association, Instant created, Function<Words, Page> page) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Words words : new Words[] {Words.DA, Words.EN}) {
            digests.put(words.language(), bytes.put(association, PDF, render(page.apply(words), words, created)));
        }
        return digests;
    }

    /** Stores a document as canonical JSON; answers its digest. */
    public String store(String association, byte[] canonicalJson) {
        return bytes.put(association, "application/json", canonicalJson);
    }

    /** Renders without keeping anything. */
    public byte[] render(Page page, Words words, Instant created) {
        return renderer.render(new PdfRequest(page.html(), words.language(), page.title(), created));
    }
}
