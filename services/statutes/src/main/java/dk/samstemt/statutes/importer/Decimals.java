package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections as a numbered heading, {@code 4. Generalforsamling}, and paragraphs as {@code 4.2}. */
final class Decimals implements Numbering {

    private static final Pattern SECTION = Pattern.compile("((\\d{1,3})\\.?)[\\s\\p{Z}]+(\\p{Lu}.*[^.;:,])");
    private static final Pattern PARAGRAPH = Pattern.compile("((\\d{1,3})\\.(\\d{1,2})\\.?)[\\s\\p{Z}]+(\\S.*)");

    @Override
    public Mark mark(List<Line> lines, int index) {
        Matcher paragraph = PARAGRAPH.matcher(lines.get(index).words());
        if (paragraph.matches()) {
            return new Mark(null, Integer.valueOf(paragraph.group(3)), Mark.plain(paragraph.group(2)), paragraph.group(4), paragraph.group(1));
        }
        Matcher section = SECTION.matcher(lines.get(index).words());
        return section.matches() && opens(section.group(2), Numbering.next(lines, index))
                ? new Mark(Mark.plain(section.group(2)), null, null, section.group(3), section.group(1)) : null;
    }

    /** A numbered heading is one when a paragraph of that number follows; otherwise it is an item of a list. */
    private static boolean opens(String section, Line next) {
        Matcher paragraph = next == null ? null : PARAGRAPH.matcher(next.words());
        return paragraph != null && paragraph.matches() && paragraph.group(2).equals(section);
    }
}
