package dk.samstemt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void textCanBeReadBackWithDanishLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(renderer.render(Example.request()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Blåbærgrød på Ærø", "Æ, Ø og Å i brød", "fed grød", "“citat”, § 4 stk. 4, 100 €", "Side 1 af 1");
        }
    }

    @Test
    void isTaggedWithLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(renderer.render(Example.request()))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Blåbærgrød");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void saysWhenItWasMadeAndNotWhenItWasRendered() throws IOException {
        try (PDDocument document = Loader.loadPDF(renderer.render(Example.request()))) {
            String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2023-11-14T23:00:00Z");
            assertThat(metadata).contains("<xmp:CreateDate>2023-11-14T23:00:00Z</xmp:CreateDate>");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(renderer.render(Example.request()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("Liberation");
                }
            }
        }
    }

    @Test
    void sameRequestGivesTheSameBytes() throws IOException {
        byte[] first = renderer.render(Example.request());
        byte[] second = new PdfRenderer().render(Example.request());
        Files.write(Path.of("target", "example.pdf"), first);
        assertThat(second).isEqualTo(first);
        assertThat(renderer.render(Example.request("<p>noget andet</p>"))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><img src='http://127.0.0.1:9/x.png' alt='x'/></p>", "<p><img src='file:///etc/hostname' alt='x'/></p>", "<p><img src='x.png' alt='x'/></p>",
        "<p style=\"background-image:url('http://127.0.0.1:9/x.png')\">x</p>"})
    void refusesWhatLiesOutsideTheDocument(String body) {
        assertThatThrownBy(() -> renderer.render(Example.request(body))).isInstanceOf(RenderingFailure.class).hasMessageContaining("outside itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<style>@import 'http://127.0.0.1:9/x.css';</style>", "<link rel='stylesheet' href='http://127.0.0.1:9/x.css'/>"})
    void refusesStylesFromOutside(String head) {
        PdfRequest request = new PdfRequest("<html><head>" + head + "</head><body><p>x</p></body></html>", "da", "x", Example.CREATED);
        assertThatThrownBy(() -> renderer.render(request)).isInstanceOf(RenderingFailure.class).hasMessageContaining("outside itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "&aelig;", "<p>&nbsp;</p>"})
    void refusesWhatIsNotWellFormed(String body) {
        assertThatThrownBy(() -> renderer.render(Example.request(body))).isInstanceOf(RenderingFailure.class).hasMessageContaining("well-formed");
    }

    @Test
    void refusesEntitiesThatReadFiles() {
        String html = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><body><p>&x;</p></body></html>";
        assertThatThrownBy(() -> renderer.render(new PdfRequest(html, "da", "x", Example.CREATED))).isInstanceOf(RenderingFailure.class);
    }
}
