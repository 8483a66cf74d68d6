package dk.samstemt.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Replaces the renderer's own clock and the writer's own id by what the request says, so that the same request gives the same bytes. */
final class Stamp {

    private final PdfRequest request;

    Stamp(PdfRequest request) {
        this.request = request;
    }

    void put(PDDocument document) throws IOException {
        Instant created = request.created().truncatedTo(ChronoUnit.SECONDS);
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(created.toEpochMilli());
        document.getDocumentInformation().setCreationDate(calendar);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        // Both places must name the same moment (ISO 19005-3, 6.6.2).
        String stamped = said.replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + created + "$2");
        metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId((long) Arrays.hashCode(new Object[] {request.html(), request.lang(), request.title(), created.getEpochSecond()}));
    }
}
