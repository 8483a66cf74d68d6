package dk.samstemt.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The sheets of a PDF as they are seen: a picture of each, and what nobody could read on it. Needs pdfbox, which everything that makes PDFs has. */
public final class Sheets {

    private static final float DOTS_PER_INCH = 80;

    private Sheets() {
    }

    /** Keeps the PDF as {@code <name>.pdf} in that folder, and each of its sheets as {@code <name>-<number>.png}. */
    public static void keep(Path folder, String name, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.write(Files.createDirectories(folder).resolve(name + ".pdf"), pdf);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                ImageIO.write(renderer.renderImageWithDPI(sheet, DOTS_PER_INCH), "png", folder.resolve(name + "-" + (sheet + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be read, a line each: text that runs out over the margin, and text written over other text. Empty when everything can. */
    public static List<String> unreadable(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Letters().of(document).stream().flatMap(sheet -> sheet.unreadable().stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
