package dk.samstemt.assembly.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import dk.samstemt.embedded.testing.Sheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * The papers that go out, as PDF and as pictures of their sheets in both languages under {@code target/pages}; each asked of an independent validator, and everything on it
 * can be read.
 */
public final class Papers {

    private static final Path PAGES = Path.of("target", "pages");

    private Papers() {
    }

    /** Renders in both languages, asks PDF/A-3a and PDF/UA-1 of each, and whether all of it can be read. */
    public static void look(String name, Function<Words, Page> paper) {
        for (Words words : List.of(Words.DA, Words.EN)) {
            byte[] pdf = pdf(paper.apply(words), words);
            Sheets.keep(PAGES, name + "-" + words.language(), pdf);
            assertThat(Sheets.unreadable(pdf)).as("unreadable: %s %s", name, words.language()).isEmpty();
            assertThat(pdf).hasSizeBetween(10_000, 200_000);
            assertThat(complaints(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a: %s %s", name, words.language()).isEmpty();
            assertThat(complaints(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1: %s %s", name, words.language()).isEmpty();
        }
    }

    private static byte[] pdf(Page page, Words words) {
        assertThat(page.html()).doesNotContain("{0}");
        return new PdfRenderer().render(new PdfRequest(page.html(), words.language(), page.title(), RealCase.IN_TIME));
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(check -> check.getRuleId().getClause() + ": " + check.getMessage()).distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
