package dk.samstemt.assembly.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.testkit.Files;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The whole folder holds what was sent, says what it does not hold, and is for those who may read the annexes. */
class PackStory {

    private static final String WIDE = "https://example.org/" + "meget-lang-adresse-uden-mellemrum/".repeat(9);
    private static final String TEXT = "Første linje <b>\n\n  indrykket & sidste æøå\n" + WIDE + "\nPost\t2023\t2024\t" + "kolonne\t".repeat(30);
    /** Closer to the edge than that many points printers print nothing. */
    private static final int EDGE = 20;

    @Test
    void the_folder_of_a_convened_assembly_holds_agenda_and_annexes_in_both_languages() throws IOException {
        Api secretariat = Case.association("forening-mappe");
        String id = (String) Case.store(secretariat, Case.draft()).at("assembly");
        String path = "/assemblies/" + id;
        upload(secretariat, path, "application/pdf", Files.pdf("Aftalens tekst"));
        upload(secretariat, path, "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));
        upload(secretariat, path, "text/plain", "lang linje\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        assertThat(secretariat.get(path + "/pack.pdf").status()).as("a draft has none").isEqualTo(404);
        assertThat(secretariat.post(path + "/convening", secretariat.get(path).etag(), null).status()).isEqualTo(202);
        new Case(secretariat, id).rollFixed(Case.draft().day());
        String folder = read(secretariat.get(path + "/pack.pdf"), "da");
        assertThat(folder).containsSubsequence("Dagsorden med bilag", "1. Samarbejdsaftale", "Bilag 1: Bilag 1.pdf 2 ", "Bilag 2: Bilag 1.txt 3 ", "Bilag 3: Bilag 1.txt 4 ", "Mappen, side 1 af ", "Aftalens tekst", "Bilag 2: Bilag 1.txt",
                "Første linje <b>", "indrykket & sidste æøå", "Bilag 3: Bilag 1.txt", "Bilaget er ikke med i mappen", "Mappen, side 4 af 4").doesNotContain("Side 1 af");
        assertThat(read(secretariat.get(path + "/pack.pdf?lang=en"), "en")).contains("Agenda and annexes", "The annex is not in the folder");
        House.person("forening-mappe", "drift-mappe", "operator", null, null);
        Case.soon(() -> assertThat(new Api("drift-mappe", "forening-mappe").get(path + "/pack.pdf").status()).isEqualTo(403));
        Api stranger = Case.association("forening-anden-mappe");
        assertThat(stranger.get(path + "/pack.pdf").status()).isEqualTo(404);
    }

    private static void upload(Api secretariat, String path, String type, byte[] content) {
        Api.Answer added = secretariat.upload(path + "/annexes", type, content);
        assertThat(added.status()).as(() -> Case.text(added)).isEqualTo(201);
    }

    private static String read(Api.Answer answer, String language) throws IOException {
        assertThat(answer.status()).as(() -> Case.text(answer)).isEqualTo(200);
        java.nio.file.Files.write(java.nio.file.Files.createDirectories(Path.of("target", "pages")).resolve("folder-" + language + ".pdf"), answer.body());
        try (PDDocument folder = Loader.loadPDF(answer.body())) {
            List<String> titles = new ArrayList<>();
            folder.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).hasSize(4);
            return new Uncut().getText(folder);
        }
    }

    /** Reads a text and sees that nothing of it lies beyond the edge of its page. */
    private static final class Uncut extends PDFTextStripper {

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            assertThat(letters).as(text).allSatisfy(letter -> assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(letter.getPageWidth() - EDGE));
            super.writeString(text, letters);
        }
    }
}
