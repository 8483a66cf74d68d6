package dk.samstemt.documents.bind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Writes the running number at the very foot of every page, as the page is seen, also where it is turned. It says to readers aloud that it is no content. */
final class PageNumbers {

    private static final float SIZE = 7.5f;
    private static final float FROM_EDGE = 10;
    private static final float GREY = 0.33f;
    private static final int QUARTER = 90;

    private final PDDocument folder;
    private final MessageFormat text;

    PageNumbers(PDDocument folder, String pattern) {
        this.folder = folder;
        this.text = new MessageFormat(pattern, Locale.ROOT);
    }

    void write() throws IOException {
        PDFont font = PDType0Font.load(folder, new ByteArrayInputStream(Lettering.sans()), true);
        int pages = folder.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            String said = text.format(new Object[] {String.valueOf(number), String.valueOf(pages)});
            write(folder.getPage(number - 1), said, font);
        }
    }

    private void write(PDPage page, String said, PDFont font) throws IOException {
        float width = font.getStringWidth(said) / 1000 * SIZE;
        try (PDPageContentStream stream = new PDPageContentStream(folder, page, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(org.apache.pdfbox.cos.COSName.ARTIFACT);
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.setNonStrokingColor(GREY);
            stream.setTextMatrix(place(page, width));
            stream.showText(said);
            stream.endText();
            stream.endMarkedContent();
        }
    }

    /** Where the foot is in the page's own coordinates, and which way its text runs. */
    private static Matrix place(PDPage page, float width) {
        PDRectangle box = page.getCropBox();
        int turn = Math.floorMod(page.getRotation(), 4 * QUARTER);
        float across = (turn % (2 * QUARTER) == 0 ? box.getWidth() : box.getHeight()) / 2 - width / 2;
        return switch (turn) {
            case QUARTER -> Matrix.getRotateInstance(Math.toRadians(turn), box.getUpperRightX() - FROM_EDGE, box.getLowerLeftY() + across);
            case 2 * QUARTER -> Matrix.getRotateInstance(Math.toRadians(turn), box.getUpperRightX() - across, box.getUpperRightY() - FROM_EDGE);
            case 3 * QUARTER -> Matrix.getRotateInstance(Math.toRadians(turn), box.getLowerLeftX() + FROM_EDGE, box.getUpperRightY() - across);
            default -> Matrix.getTranslateInstance(box.getLowerLeftX() + across, box.getLowerLeftY() + FROM_EDGE);
        };
    }
}
