package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections as {@code § 4}, paragraphs as {@code Stk. 2}, each with the variations people write. */
final class SectionSigns implements Numbering {

    private static final String SPACE = "[\\s\\p{Z}]{0,4}";
    private static final Pattern SECTION = Pattern.compile("((?:§" + SPACE + "|[Pp]aragraf" + SPACE + ")(\\d{1,3})(?:" + SPACE
            + "([a-h])(?=" + SPACE + "[.:]|[\\s\\p{Z}]+\\p{Lu}|$))?)" + SPACE + "[.:)]?" + SPACE + "(.*)");
    private static final Pattern PARAGRAPH = Pattern.compile("((?i:stk)" + SPACE + "\\.?" + SPACE + "(\\d{1,2})" + SPACE + "[.:)]?)(?:[\\s\\p{Z}]+(.*))?");
    private static final Pattern USUAL = Pattern.compile("Stk\\. ?\\d+\\.?");

    @Override
    public Mark mark(List<Line> lines, int index) {
        String words = lines.get(index).words();
        boolean continues = Numbering.continues(lines, index);
        Matcher section = SECTION.matcher(words);
        if (section.matches()) {
            return refers(section.group(4), continues) ? null : opened(section);
        }
        Matcher paragraph = PARAGRAPH.matcher(words);
        return paragraph.matches() && !(continues && words.startsWith("s")) ? paragraph(null, paragraph) : null;
    }

    /** A line that only goes on with a sentence may begin with a reference. */
    private static boolean refers(String rest, boolean continues) {
        return rest.startsWith(",") || rest.startsWith("stk") || rest.startsWith("og ") || rest.startsWith(")")
                || continues && !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    }

    private static Mark opened(Matcher section) {
        String number = section.group(2) + (section.group(3) == null ? "" : section.group(3));
        Matcher paragraph = PARAGRAPH.matcher(section.group(4));
        return paragraph.matches() ? paragraph(number, paragraph) : new Mark(number, null, null, section.group(4), section.group(1));
    }

    private static Mark paragraph(String section, Matcher found) {
        return new Mark(section, Integer.valueOf(found.group(2)), null, found.group(3) == null ? "" : found.group(3), found.group(1));
    }

    @Override
    public FindingCode unusual(Mark mark) {
        if (mark.written().startsWith("§")) {
            return mark.written().matches("§\\d.*") ? FindingCode.SECTION_SIGN_WITHOUT_SPACE : null;
        }
        return mark.paragraph() == null || USUAL.matcher(mark.written()).matches() && mark.written().contains(" ")
                ? null : FindingCode.UNUSUAL_PARAGRAPH_MARK;
    }
}
