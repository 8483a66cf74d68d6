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

    /** Appends every part; answers the page on which each begins. The parts stay open until the folder is saved: it still reads from them. */
    private static List<Integer> append(PDDocument folder, BindRequest request, List<PDDocument> open) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setIgnoreAcroFormErrors(true);
        List<Integer> begins = new ArrayList<>();
        for (Part part : request.parts()) {
            PDDocument next = Loader.loadPDF(part.pdf(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
            open.add(next);
            begins.add(folder.getNumberOfPages());
            // Each part opens where it wants; a folder opens on its first page.
            next.getDocumentCatalog().setOpenAction(null);
            merger.appendDocument(folder, next);
        }
        return begins;
    }

    private static void outline(PDDocument folder, BindRequest request, List<Integer> begins) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int i = 0; i < begins.size(); i++) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(request.parts().get(i).title());
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
