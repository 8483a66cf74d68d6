package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts sections and paragraphs along and notes every number that is missing, repeated or out of order. */
final class Sequence {

    /** Of a text full of faults the first fifty are told. */
    private static final int MOST_FAULTS = 50;

    private final List<TextFault> faults = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private String section = "";
    private int paragraph;
    private boolean waits;
    private int opened;

    void section(Line line, String number) {
        end();
        if (!seen.add(number)) {
            fault(line, FaultCode.SECTION_REPEATED, number);
        } else if (digits(number) < digits(section)) {
            fault(line, FaultCode.SECTION_OUT_OF_ORDER, number);
        } else {
            missing(line, number);
        }
        section = number;
        paragraph = 0;
        waits = true;
        opened = line.number();
    }

    /** Whether a paragraph that names its section does not open it: that section was opened before. */
    boolean goesOn(Mark mark) {
        return mark.paragraph() != null && seen.contains(mark.section());
    }

    /** What stands in a number's place is none that provisions have. */
    void noSuchNumber(Line line, String written) {
        fault(line, FaultCode.NO_SUCH_NUMBER, written);
    }

    /** No words came before the next section, or before the end. */
    void end() {
        if (waits) {
            noWords(opened, section);
        }
    }

    /** After 4 comes 4a or 5; after 4a comes 4b or 5. */
    private void missing(Line line, String number) {
        char letter = letter(number);
        if (digits(number) == digits(section)) {
            char expected = letter(section) == 0 ? 'a' : (char) (letter(section) + 1);
            noteUnless(letter == expected, line, digits(number) + String.valueOf(expected));
            return;
        }
        skipped(line, FaultCode.SECTION_MISSING, digits(section) + 1, digits(number));
        noteUnless(letter == 0, line, String.valueOf(digits(number)));
    }

    private void skipped(Line line, FaultCode code, int from, int number) {
        IntStream.range(from, number).limit(MOST_FAULTS).forEach(skipped -> fault(line, code, String.valueOf(skipped)));
    }

    private void noteUnless(boolean sound, Line line, String number) {
        if (!sound) {
            fault(line, FaultCode.SECTION_MISSING, number);
        }
    }

    void paragraph(Line line, Mark mark) {
        int number = mark.paragraph() == null ? 1 : mark.paragraph();
        String within = mark.within() == null ? mark.section() : mark.within();
        if (section.isEmpty() || within != null && !within.equals(section)) {
            fault(line, FaultCode.PARAGRAPH_OUTSIDE_SECTION, mark.written());
            return;
        }
        if (number <= paragraph) {
            fault(line, number == paragraph ? FaultCode.PARAGRAPH_REPEATED : FaultCode.PARAGRAPH_OUT_OF_ORDER, String.valueOf(number));
        }
        skipped(line, FaultCode.PARAGRAPH_MISSING, paragraph + 1, number);
        paragraph = number;
        waits = false;
    }

    /** The words after a section's number alone are its first paragraph. */
    void first() {
        paragraph = 1;
        waits = false;
    }

    /** Whether a section was opened whose first paragraph has not come. */
    boolean waits() {
        return waits;
    }

    void noWords(int line, String number) {
        faults.add(new TextFault(line, 1, FaultCode.NO_WORDS, number));
    }

    String id() {
        return section + "." + paragraph;
    }

    String number() {
        return "\u00a7 " + section.replaceAll("(\\d)([a-h])", "$1 $2") + " stk. " + paragraph;
    }

    List<TextFault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(TextFault::line)).toList();
    }

    private void fault(Line line, FaultCode code, String detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new TextFault(line.number(), line.column(), code, detail));
        }
    }

    private static int digits(String number) {
        return number.isEmpty() ? 0 : Integer.parseInt(number.replaceAll("[a-z]", ""));
    }

    private static char letter(String number) {
        char last = number.isEmpty() ? 0 : number.charAt(number.length() - 1);
        return Character.isLetter(last) ? last : 0;
    }
}
