package dk.samstemt.documents.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Binds PDFs: every part begins on a page of its own, is found by the outline, and its tags for reading aloud are kept. */
public final class PdfBinder {

    /** Pages of one folder. */
    private static final int MOST_PAGES = 2000;

    /** The folder; empty when a part cannot be read or there are too many pages. The caller bounds the bytes and how many are bound at a time. */
    public Optional<byte[]> bind(BindRequest request) {
        // They stay open until the folder is saved: it still reads from them.
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument folder = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            List<Integer> begins = append(folder, request, open);
            if (folder.getNumberOfPages() > MOST_PAGES) {
                return Optional.empty();
            }
            outline(folder, request, begins);
            describe(folder, request);
            new PageNumbers(folder, request.pages()).write();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            folder.save(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            open.forEach(IOUtils::closeQuietly);
        }
    }

    /** Appends everything; answers the page on which each begins. */
    private static List<Integer> append(PDDocument folder, BindRequest request, List<PDDocument> open) throws IOException {
        for (Part part : request.parts()) {
            open.add(load(part.pdf()));
        }
        if (request.front() != null) {
            open.add(0, front(request.front(), List.copyOf(open)));
        }
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setIgnoreAcroFormErrors(true);
        List<Integer> begins = new ArrayList<>();
        for (PDDocument next : open) {
            begins.add(folder.getNumberOfPages());
            // Each part opens where it wants; a folder opens on its first page.
            next.getDocumentCatalog().setOpenAction(null);
            merger.appendDocument(folder, next);
        }
        return begins;
    }

    /** Of one page first; where it is longer, everything begins later, which makes it no longer still. */
    private static PDDocument front(Front front, List<PDDocument> parts) throws IOException {
        PDDocument first = load(front.pdf().apply(begins(1, parts)));
        int pages = first.getNumberOfPages();
        if (pages == 1) {
            return first;
        }
        first.close();
        return load(front.pdf().apply(begins(pages, parts)));
    }

    private static List<Integer> begins(int after, List<PDDocument> parts) {
        List<Integer> begins = new ArrayList<>();
        int next = after + 1;
        for (PDDocument part : parts) {
            begins.add(next);
            next += part.getNumberOfPages();
        }
        return begins;
    }

    private static PDDocument load(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static void outline(PDDocument folder, BindRequest request, List<Integer> begins) {
        List<String> titles = new ArrayList<>(request.parts().stream().map(Part::title).toList());
        if (request.front() != null) {
            titles.add(0, request.front().title());
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int i = 0; i < begins.size(); i++) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(titles.get(i));
            item.setDestination(folder.getPage(begins.get(i)));
            outline.addLast(item);
        }
        outline.openNode();
        folder.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** What the first part said of itself is not true of the folder: neither its title nor that it can be archived. */
    private static void describe(PDDocument folder, BindRequest request) {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(request.created().toEpochMilli());
        folder.getDocumentCatalog().setMetadata(null);
        folder.getDocumentCatalog().setLanguage(request.lang());
        folder.getDocumentInformation().setTitle(request.title());
        folder.getDocumentInformation().setProducer("Samstemt");
        folder.getDocumentInformation().setCreationDate(created);
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        folder.getDocumentCatalog().setViewerPreferences(preferences);
        folder.setDocumentId(request.created().toEpochMilli());
    }
}
