package dk.samstemt.statutes.importer;

import java.util.List;

/** A way of numbering provisions. */
interface Numbering {

    /** The mark a line begins with; null where it begins with none. */
    Mark mark(List<Line> lines, int index);

    /** Whether a mark is written in a way that is worth showing. */
    default FindingCode unusual(Mark mark) {
        return null;
    }

    /** The way a text is numbered; null where it is in none that is known. */
    static Numbering of(List<Line> lines) {
        for (Numbering numbering : List.of(new SectionSigns(), new Decimals())) {
            for (int i = 0; i < lines.size(); i++) {
                Mark mark = numbering.mark(lines, i);
                if (mark != null && mark.section() != null) {
                    return numbering;
                }
            }
        }
        return null;
    }

    /** Whether the line before stands close, so that this one may only go on with it. */
    static boolean continues(List<Line> lines, int index) {
        return index > 0 && !lines.get(index - 1).blank();
    }

    /** The next line that is not blank; null at the end. */
    static Line next(List<Line> lines, int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            if (!lines.get(i).blank()) {
                return lines.get(i);
            }
        }
        return null;
    }
}
