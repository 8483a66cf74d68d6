package dk.samstemt.assembly.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** The papers that go out, as PDF in both languages under {@code target/pages}; each asked of an independent validator. */
public final class Papers {

    private Papers() {
    }

    /** Renders in both languages and asks PDF/A-3a and PDF/UA-1 of each. */
    public static void look(String name, Function<Words, Page> paper) {
        for (Words words : List.of(Words.DA, Words.EN)) {
            byte[] pdf = pdf(paper.apply(words), words);
            keep(name + "-" + words.language() + ".pdf", pdf);
            assertThat(pdf).hasSizeBetween(10_000, 200_000);
            assertThat(complaints(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a: %s %s", name, words.language()).isEmpty();
            assertThat(complaints(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1: %s %s", name, words.language()).isEmpty();
        }
    }

    private static byte[] pdf(Page page, Words words) {
        assertThat(page.html()).doesNotContain("{0}");
        return new PdfRenderer().render(new PdfRequest(page.html(), words.language(), page.title(), RealCase.IN_TIME));
    }

    private static void keep(String file, byte[] pdf) {
        try {
            java.nio.file.Files.write(java.nio.file.Files.createDirectories(Path.of("target", "pages")).resolve(file), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
