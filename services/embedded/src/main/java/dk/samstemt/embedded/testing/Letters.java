package dk.samstemt.embedded.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Every letter of a PDF where it stands. */
final class Letters extends PDFTextStripper {

    private final Map<Integer, Sheet> sheets = new TreeMap<>();

    List<Sheet> of(PDDocument document) throws IOException {
        getText(document);
        return List.copyOf(sheets.values());
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank()) {
            sheets.computeIfAbsent(getCurrentPageNo(), number -> new Sheet(number, new ArrayList<>())).letters().add(letter);
        }
    }

    /**
     * The letters of one sheet.
     *
     * @param number  from 1
     * @param letters in the order of the document
     */
    record Sheet(int number, List<TextPosition> letters) {

        /** What printers and binders leave white at the sides, and above and below: points. */
        private static final float SIDE = 56;
        private static final float END = 22;
        private static final float HALF = 0.5f;

        List<String> unreadable() {
            Stream<String> out = letters.stream().filter(Sheet::isOut).map(letter -> say("runs out over the margin", letter));
            return Stream.concat(out, letters.stream().filter(this::isCovered).map(letter -> say("is written over", letter))).distinct().toList();
        }

        private static boolean isOut(TextPosition letter) {
            float right = letter.getPageWidth() - letter.getXDirAdj() - letter.getWidthDirAdj();
            return letter.getXDirAdj() < SIDE || right < SIDE || letter.getYDirAdj() < END || letter.getPageHeight() - letter.getYDirAdj() < END;
        }

        private boolean isCovered(TextPosition letter) {
            return letters.stream().anyMatch(other -> other != letter && covers(other, letter));
        }

        /** Neighbours touch and accents stand above; half a letter on another one is no neighbour. */
        private static boolean covers(TextPosition one, TextPosition other) {
            float wide = Math.min(one.getXDirAdj() + one.getWidthDirAdj(), other.getXDirAdj() + other.getWidthDirAdj()) - Math.max(one.getXDirAdj(), other.getXDirAdj());
            float apart = Math.abs(one.getYDirAdj() - other.getYDirAdj());
            return wide > HALF * other.getWidthDirAdj() && apart < HALF * other.getHeightDir();
        }

        private String say(String what, TextPosition letter) {
            return "line %.0f points from the top of sheet %d %s".formatted(letter.getYDirAdj(), number, what);
        }
    }
}
