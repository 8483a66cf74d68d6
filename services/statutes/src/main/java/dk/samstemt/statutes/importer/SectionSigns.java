package dk.samstemt.statutes.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections as {@code § 4}, paragraphs as {@code Stk. 2} or {@code § 4.2}, each with the variations people write. */
final class SectionSigns implements Numbering {

    private static final String SPACE = "[\\s\\p{Z}]{0,4}";
    private static final Pattern SECTION = Pattern.compile("((?:§{1,2}" + SPACE + "|[Pp]aragraf" + SPACE + ")(\\d{1,9})(?!\\d)(?:" + SPACE
            + "([a-h](?=" + SPACE + "[.:]|[\\s\\p{Z}]+\\p{Lu}|$)|[i-zæøå](?=" + SPACE + "[.:])))?)" + SPACE + "(?:[.:)]|[-\u2013\u2014](?=[\\s\\p{Z}]))?" + SPACE + "(.*)");
    private static final Pattern DECIMAL = Pattern.compile("((?:§" + SPACE + ")(\\d{1,3})\\.(\\d{1,2})\\.?)[\\s\\p{Z}]+(\\P{Ll}.*)");
    private static final Pattern PARAGRAPH = Pattern.compile("((?i:stk|stykke)" + SPACE + "\\.?" + SPACE
            + "(\\d{1,4}|\\d{1,4}" + SPACE + "\\p{Ll}(?!\\p{L})|[IVX]{1,6}(?!\\p{L}))[.:)]?)(?:(?:[\\s\\p{Z}]+|(?<=[.:)])(?=\\p{Lu}))(.*))?");
    private static final Pattern USUAL = Pattern.compile("Stk\\. ?\\d+\\.?");
    /** How a line ends after which none goes on with a reference; an abbreviation is no end. */
    private static final Pattern ENDED = Pattern.compile("(?i)(?!.*\\b(?:jf|jfr|stk|nr|pkt|kap|art|litra)\\.$).*[.!?:]");

    @Override
    public Mark mark(List<Line> lines, int index) {
        String words = lines.get(index).words();
        boolean continues = Numbering.continues(lines, index);
        String before = continues ? lines.get(index - 1).words() : "";
        Matcher decimal = DECIMAL.matcher(words);
        if (decimal.matches()) {
            return begins(before, decimal.group(2))
                    ? new Mark(Mark.plain(decimal.group(2)), Integer.valueOf(decimal.group(3)), null, decimal.group(4), decimal.group(1)) : null;
        }
        Matcher section = SECTION.matcher(words);
        if (section.matches()) {
            return opened(section, words, before);
        }
        Matcher paragraph = PARAGRAPH.matcher(words);
        return paragraph.matches() && !(continues && words.startsWith("s")) ? paragraph(null, paragraph, paragraph.group(1)) : null;
    }

    /** A section, or a paragraph with the number of its section before it; null where it is a reference. */
    private static Mark opened(Matcher section, String words, String before) {
        String rest = section.group(4);
        String number = Mark.plain(section.group(2)) + (section.group(3) == null ? "" : section.group(3));
        Matcher paragraph = PARAGRAPH.matcher(rest.replaceFirst("^,[\\s\\p{Z}]*", ""));
        boolean within = paragraph.matches() && (rest.startsWith("S") || begins(before, section.group(2)) && opens(paragraph));
        if (within) {
            String text = paragraph.group(3) == null ? "" : paragraph.group(3);
            return paragraph(number, paragraph, words.substring(0, words.length() - text.length()).strip());
        }
        return refers(rest, !before.isEmpty()) ? null : new Mark(number, null, null, rest, section.group(1));
    }

    /** Whether a line may begin a provision: no other stands close before it, or that one has ended, or is the title of the same section. */
    private static boolean begins(String before, String number) {
        Matcher section = SECTION.matcher(before);
        return before.isEmpty() || ENDED.matcher(before).matches() || section.matches() && section.group(2).equals(number) && Pieces.titleLike(before);
    }

    /** A number that words follow as they follow the number of a provision, not as a sentence goes on after a reference. */
    private static boolean opens(Matcher paragraph) {
        String rest = paragraph.group(3);
        return rest == null || rest.isEmpty() || paragraph.group(1).matches(".*[.:)]") || !Character.isLowerCase(rest.charAt(0));
    }

    /** A line that only goes on with a sentence may begin with a reference. */
    private static boolean refers(String rest, boolean continues) {
        return rest.startsWith(",") || rest.startsWith("stk") || rest.startsWith("og ") || rest.startsWith(")")
                || continues && !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    }

    /** What is no number, as 2a and II, is counted as none. */
    private static Mark paragraph(String section, Matcher found, String written) {
        int number = found.group(2).matches("\\d+") ? Integer.parseInt(found.group(2)) : 0;
        return new Mark(section, number, null, found.group(3) == null ? "" : found.group(3), written);
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
