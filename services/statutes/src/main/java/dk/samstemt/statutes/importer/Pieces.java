package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line without number is: an item, a row, a footer, a heading or a paragraph. */
final class Pieces {

    private static final int LONGEST_HEADING = 80;
    private static final String MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
    private static final Pattern ITEM = Pattern.compile(
            "([-\u2013\u2014\u2022*\u00b7]|\\(?\\d{1,2}[.)]|\\(?[a-z\u00e6\u00f8\u00e5][.)]|[ivx]{1,5}[.)])[\\s\\p{Z}]+(\\S.*)");
    private static final Pattern FOOTER = Pattern.compile("(?i)\\d{1,2}\\.\\s*(" + MONTHS + ")\\s+\\d{4}"
            + "|(side\\s+)?\\d{1,3}(\\s*(af|/)\\s*\\d{1,3})?|-\\s*\\d{1,3}\\s*-");

    private static final Pattern CHAPTER = Pattern.compile("(?i)(kapitel|kap\\.|afsnit)[\\s\\p{Z}]+(\\d{1,2}|[IVX]{1,5})\\b.*");

    private Pieces() {
    }

    /** The piece a line begins. */
    static TextBlock of(List<Line> lines, int index) {
        Line line = lines.get(index);
        String words = line.words();
        if (footer(lines, index)) {
            return new TextBlock(BlockKind.FOOTER, "", words, line.number(), line.column());
        }
        if (words.contains("\t")) {
            return new TextBlock(BlockKind.TABLE_ROW, "", words, line.number(), line.column());
        }
        Matcher item = ITEM.matcher(words);
        return item.matches() ? new TextBlock(BlockKind.LIST_ITEM, item.group(1), item.group(2), line.number(), line.columnOf(item.group(2)))
                : new TextBlock(BlockKind.PARAGRAPH, "", words, line.number(), line.column());
    }

    private static boolean footer(List<Line> lines, int index) {
        return alone(lines, index) && FOOTER.matcher(lines.get(index).words()).matches();
    }

    /** A line that stands alone before a section and does not end as a sentence does. */
    static boolean heading(List<Line> lines, int index, Numbering numbering) {
        Line next = Numbering.next(lines, index);
        if (next == null || !alone(lines, index) || footer(lines, index) || !titleLike(lines.get(index).words())) {
            return false;
        }
        Mark mark = numbering.mark(lines, next.number() - 1);
        return mark != null && mark.section() != null && (mark.paragraph() == null || mark.paragraph() == 1);
    }

    /** The number of a chapter, on a line of its own before a heading or a section; sections go on counting through chapters. */
    static boolean chapter(List<Line> lines, int index, Numbering numbering) {
        Line next = Numbering.next(lines, index);
        return next != null && CHAPTER.matcher(lines.get(index).words()).matches() && titleLike(lines.get(index).words())
                && (numbering.mark(lines, next.number() - 1) != null || heading(lines, next.number() - 1, numbering));
    }

    static boolean titleLike(String words) {
        return words.length() <= LONGEST_HEADING && !words.contains("\t") && words.matches(".*[^.;:,]") && !ITEM.matcher(words).matches();
    }

    private static boolean alone(List<Line> lines, int index) {
        return !Numbering.continues(lines, index) && (index + 1 == lines.size() || lines.get(index + 1).blank());
    }
}
