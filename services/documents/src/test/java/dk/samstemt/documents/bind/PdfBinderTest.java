package dk.samstemt.documents.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfBinderTest {

    private static final Instant CREATED = Instant.parse("2023-11-14T23:00:00Z");
    private final PdfBinder binder = new PdfBinder();

    private static byte[] pdf(String text, int pages) {
        String body = ("<p style=\"page-break-after: always\">" + text + "</p>").repeat(pages - 1) + "<p>" + text + "</p>";
        return new PdfRenderer().render(new PdfRequest("<html><head><style>body { font-family: sans-serif }</style></head><body>" + body + "</body></html>", "da", text, CREATED));
    }

    private static BindRequest request(Part... parts) {
        return new BindRequest("Hele mappen", "da", "Side {0} af {1}", CREATED, null, List.of(parts));
    }

    private static List<String> outline(PDDocument folder) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : folder.getDocumentCatalog().getDocumentOutline().children()) {
            try {
                titles.add(item.getTitle() + "@" + (folder.getPages().indexOf(item.findDestinationPage(folder)) + 1));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return titles;
    }

    @Test
    void parts_follow_each_other_with_one_count_of_pages_and_an_outline_of_their_own() throws IOException {
        byte[] bound = binder.bind(request(new Part("Dagsorden", pdf("dagsordenen", 2)), new Part("Bilag 1: Ærø", pdf("bilaget", 3)))).orElseThrow();
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("folder.pdf"), bound);
        try (PDDocument folder = Loader.loadPDF(bound)) {
            assertThat(folder.getNumberOfPages()).isEqualTo(5);
            assertThat(outline(folder)).containsExactly("Dagsorden@1", "Bilag 1: Ærø@3");
            assertThat(new PDFTextStripper().getText(folder)).containsSubsequence("dagsordenen", "Side 1 af 5", "bilaget", "Side 3 af 5", "Side 5 af 5");
            assertThat(folder.getDocumentInformation().getTitle()).isEqualTo("Hele mappen");
            assertThat(folder.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(folder.getDocumentCatalog().getMetadata()).as("it is no archive file").isNull();
            assertThat(folder.getDocumentCatalog().getStructureTreeRoot().getKids()).as("what is read aloud").isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_stands_first_is_told_where_the_rest_begins_however_long_it_is_itself(int pages) throws IOException {
        Front front = new Front("Dagsorden", begins -> pdf("begynder " + begins, pages));
        List<Part> parts = List.of(new Part("Bilag 1", pdf("et", 2)), new Part("Bilag 2", pdf("to", 1)));
        try (PDDocument folder = Loader.loadPDF(binder.bind(new BindRequest("Mappen", "da", "Side {0} af {1}", CREATED, front, parts)).orElseThrow())) {
            assertThat(outline(folder)).containsExactly("Dagsorden@1", "Bilag 1@" + (pages + 1), "Bilag 2@" + (pages + 3));
            assertThat(new PDFTextStripper().getText(folder)).contains("begynder [" + (pages + 1) + ", " + (pages + 3) + "]");
            assertThat(folder.getNumberOfPages()).isEqualTo(pages + 3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_page_that_is_turned_has_its_number_at_the_foot_as_it_is_seen(int turn) throws IOException {
        byte[] turned;
        try (PDDocument one = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            page.setRotation(turn);
            one.addPage(page);
            one.save(out);
            turned = out.toByteArray();
        }
        try (PDDocument folder = Loader.loadPDF(binder.bind(request(new Part("x", turned))).orElseThrow())) {
            PlaceOfNumber place = new PlaceOfNumber();
            place.getText(folder);
            float height = turn % 180 == 0 ? folder.getPage(0).getCropBox().getHeight() : folder.getPage(0).getCropBox().getWidth();
            assertThat(place.fromTop).isBetween(height - 15, height);
        }
    }

    @Test
    void what_cannot_be_read_binds_nothing() {
        assertThat(binder.bind(request(new Part("x", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))))).isEmpty();
    }

    /** Where the first letter stands, as the page is seen. */
    private static final class PlaceOfNumber extends PDFTextStripper {

        private float fromTop = -1;

        @Override
        protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
            fromTop = fromTop < 0 ? positions.get(0).getYDirAdj() : fromTop;
        }
    }
}
