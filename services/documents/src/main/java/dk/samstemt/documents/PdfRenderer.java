package dk.samstemt.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders XHTML as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): to be kept for decades and to be read aloud. The same request gives the same
 * bytes. Thread-safe.
 */
public final class PdfRenderer {

    private static final byte[] SRGB = Fonts.load("/dk/samstemt/documents/srgb.icc");
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /** The PDF; {@link RenderingFailure} if the text is not well-formed or asks for anything outside itself. */
    public byte[] render(PdfRequest request) {
        Outside outside = new Outside();
        try (PdfBoxRenderer renderer = builder(request, outside).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            outside.requireNothing();
            return bytes(renderer.getPdfDocument(), request);
        } catch (IOException e) {
            throw new RenderingFailure("the document could not be rendered", e);
        }
    }

    private static PdfRendererBuilder builder(PdfRequest request, Outside outside) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(Source.read(request), null);
        builder.withProducer("Samstemt");
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PdfRendererBuilder.PageSizeUnits.MM);
        builder.useExternalResourceAccessControl(outside, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(outside, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        Fonts.addTo(builder);
        return builder;
    }

    private static byte[] bytes(PDDocument document, PdfRequest request) throws IOException {
        new Stamp(request).put(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
