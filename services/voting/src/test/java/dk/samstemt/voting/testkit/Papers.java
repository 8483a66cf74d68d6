package dk.samstemt.voting.testkit;

import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that parties attach. */
public final class Papers {
    private Papers() {
    }

    /** A real PDF of one page with that text. */
    public static byte[] excerpt(String text) {
        return new PdfRenderer().render(new PdfRequest("<html><head></head><body style=\"font-family:sans-serif\"><p>" + text + "</p></body></html>", "da",
                text, Instant.EPOCH));
    }

    /** The same, opened by no password but encrypted all the same. */
    public static byte[] encrypted() {
        try (PDDocument document = Loader.loadPDF(excerpt("Uddrag")); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF that runs a script when it is opened. */
    public static byte[] acting() {
        String objects = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n";
        return (objects + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + objects.length() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
