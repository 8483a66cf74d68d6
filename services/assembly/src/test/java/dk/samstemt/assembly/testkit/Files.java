package dk.samstemt.assembly.testkit;

import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Files that people send. */
public final class Files {

    private Files() {
    }

    /** A real PDF of one page with that text. */
    public static byte[] pdf(String text) {
        return new PdfRenderer().render(new PdfRequest("<html><head></head><body style=\"font-family:sans-serif\"><p>" + text + "</p></body></html>", "da",
                text, Instant.EPOCH));
    }

    /** A PDF that runs a script when it is opened. */
    public static byte[] actingPdf() {
        String objects = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n";
        return (objects + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + objects.length() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
