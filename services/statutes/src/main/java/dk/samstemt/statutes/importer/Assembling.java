package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.List;

/** Goes through the lines once and gathers provisions, faults and unusual marks. */
final class Assembling {

    private static final int MOST_WORDS_BEFORE_A_LIST = 3;

    private final List<Line> lines;
    private final Numbering numbering;
    private final Sequence sequence = new Sequence();
    private final List<TextFinding> findings = new ArrayList<>();
    private final List<TextBlock> before = new ArrayList<>();
    private final List<Growing> provisions = new ArrayList<>();
    private String heading = "";
    private String chapter = "";

    Assembling(List<Line> lines, Numbering numbering) {
        this.lines = lines;
        this.numbering = numbering;
    }

    void read() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).blank()) {
                line(i);
            }
        }
        sequence.end();
        provisions.stream().filter(Growing::empty).forEach(empty -> sequence.noWords(empty.line(), empty.number()));
    }

    private void line(int index) {
        Mark mark = numbering.mark(lines, index);
        if (mark != null) {
            marked(index, mark);
        } else if (!before.isEmpty() && Pieces.chapter(lines, index, numbering)) {
            chapter = lines.get(index).words();
            heading = chapter;
        } else if (!before.isEmpty() && Pieces.heading(lines, index, numbering)) {
            heading(lines.get(index).words());
        } else {
            piece(index);
        }
    }

    /** The first heading of a chapter is told with the chapter's own line, so that no words are lost. */
    private void heading(String words) {
        heading = chapter.isEmpty() ? words : chapter + ": " + words;
        chapter = "";
    }

    private void marked(int index, Mark mark) {
        Line line = lines.get(index);
        if (!mark.counts()) {
            sequence.noSuchNumber(line, mark.written());
            return;
        }
        boolean headed = mark.section() != null && mark.paragraph() == null && headed(index, mark);
        if (headed) {
            heading(mark.rest());
        }
        if (mark.section() != null && !sequence.goesOn(mark)) {
            sequence.section(line, mark.section());
        }
        open(line, mark, headed);
        FindingCode unusual = numbering.unusual(mark);
        if (unusual != null) {
            findings.add(new TextFinding(unusual, sequence.id(), line.number(), line.column(), mark.written(), ""));
        }
    }

    /** A short title on the section's own line, followed by the first paragraph, is its heading. */
    private boolean headed(int index, Mark section) {
        String rest = section.rest();
        Line next = Numbering.next(lines, index);
        if (rest.isEmpty() || next == null || !Pieces.titleLike(rest)) {
            return false;
        }
        Mark mark = numbering.mark(lines, next.number() - 1);
        return mark == null ? followed(rest, next.number() - 1) : mark.beginsIn(section.section());
    }

    /** Before a list only a few words are a title; more may be the beginning of its sentence. */
    private boolean followed(String rest, int next) {
        return switch (Pieces.of(lines, next).kind()) {
            case PARAGRAPH -> !Pieces.heading(lines, next, numbering);
            case LIST_ITEM -> rest.split(" ").length <= MOST_WORDS_BEFORE_A_LIST;
            default -> false;
        };
    }

    private void open(Line line, Mark mark, boolean headed) {
        boolean waits = mark.paragraph() == null && (headed || mark.rest().isEmpty());
        if (!waits) {
            sequence.paragraph(line, mark);
            provisions.add(new Growing(sequence.id(), sequence.number(), heading, line.number()));
            if (!mark.rest().isEmpty()) {
                last().add(new TextBlock(BlockKind.PARAGRAPH, "", mark.rest(), line.number(), line.columnOf(mark.rest())));
            }
        }
    }

    private void piece(int index) {
        TextBlock block = Pieces.of(lines, index);
        if (sequence.waits()) {
            sequence.first();
            provisions.add(new Growing(sequence.id(), sequence.number(), heading, block.line()));
        }
        List<TextBlock> target = provisions.isEmpty() ? before : last().blocks();
        boolean goesOn = block.kind() == BlockKind.PARAGRAPH && Numbering.continues(lines, index) && !target.isEmpty()
                && target.get(target.size() - 1).kind() != BlockKind.TABLE_ROW;
        if (goesOn) {
            target.set(target.size() - 1, target.get(target.size() - 1).continued(block.text()));
        } else {
            target.add(block);
        }
    }

    private Growing last() {
        return provisions.get(provisions.size() - 1);
    }

    String title() {
        return before.isEmpty() ? "" : before.get(0).text();
    }

    List<TextBlock> preamble() {
        return before.stream().skip(1).toList();
    }

    List<ImportedProvision> provisions() {
        return provisions.stream().map(growing -> growing == last() ? growing.withoutClosing() : growing.done()).toList();
    }

    List<TextBlock> closing() {
        return provisions.isEmpty() ? List.of() : last().closing();
    }

    List<TextFault> faults() {
        return sequence.faults();
    }

    List<TextFinding> findings() {
        return findings;
    }
}
