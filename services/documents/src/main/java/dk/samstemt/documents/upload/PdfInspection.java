package dk.samstemt.documents.upload;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Opens a PDF, looks at every object it has and at its tree of pages. */
final class PdfInspection {

    private static final int MOST_OBJECTS = 200_000;

    private PdfInspection() {
    }

    /** @param until the reading ends at this {@code System.nanoTime} with whatever is next to read */
    static Verdict inspect(byte[] content, long until) {
        Set<String> found = new TreeSet<>(RawNames.in(content));
        try {
            Budget budget = new Budget(until);
            Tokens.spendRows(content, budget);
            BoundedParser parser = new BoundedParser(new RandomAccessReadBuffer(content), budget);
            try (PDDocument document = parser.parse()) {
                look(document, found, until);
            }
            if (budget.refused()) {
                return Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS);
            }
            return found.isEmpty() ? Verdict.of(Verdict.Kind.FINE) : new Verdict(Verdict.Kind.ACTIVE_CONTENT, List.copyOf(found));
        } catch (Encrypted e) {
            return new Verdict(Verdict.Kind.ACTIVE_CONTENT, List.of("encryption"));
        } catch (IOException e) {
            return Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS);
        }
    }

    private static void look(PDDocument document, Set<String> found, long until) throws IOException {
        if (document.isEncrypted()) {
            found.add("encryption");
        }
        objects(document.getDocument(), found, until);
        Pages.check(document.getDocumentCatalog().getCOSObject());
    }

    private static void objects(COSDocument document, Set<String> found, long until) throws IOException {
        if (document.getXrefTable().size() > MOST_OBJECTS) {
            throw new IOException("more than " + MOST_OBJECTS + " objects");
        }
        ActiveContent active = new ActiveContent(found);
        active.look(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (System.nanoTime() > until) {
                throw new IOException("takes too long");
            }
            active.look(document.getObjectFromPool(key).getObject());
        }
        if (!(document.getTrailer().getDictionaryObject("Root") instanceof COSDictionary)) {
            throw new IOException("no catalogue");
        }
    }
}
