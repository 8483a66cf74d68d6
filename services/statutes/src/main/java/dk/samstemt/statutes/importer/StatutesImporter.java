package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads statutes from plain text. Pure. */
public final class StatutesImporter {

    /** Longer texts are refused; the longest statutes known are a tenth of it. */
    public static final int LONGEST = 200_000;

    private StatutesImporter() {
    }

    /**
     * Reads a text whole, or says every place that stands in the way.
     *
     * @param text as exported from a word processor: paragraphs to a line or wrapped, line ends of any kind
     */
    public static ImportOutcome read(String text) {
        Characters characters = new Characters(text);
        if (!characters.faults().isEmpty()) {
            return new Refused(characters.faults());
        }
        List<Line> lines = characters.lines();
        Numbering numbering = Numbering.of(lines);
        if (numbering == null) {
            return new Refused(List.of(new TextFault(1, 1, FaultCode.NO_PROVISIONS, "")));
        }
        Assembling assembling = new Assembling(lines, numbering);
        assembling.read();
        return assembling.faults().isEmpty() ? imported(assembling) : new Refused(assembling.faults());
    }

    private static Imported imported(Assembling assembling) {
        List<ImportedProvision> provisions = assembling.provisions();
        List<TextFinding> findings = new ArrayList<>(assembling.findings());
        findings.addAll(new Layout(provisions).findings());
        findings.addAll(new Spelling(provisions).findings());
        findings.addAll(new References(provisions).findings());
        findings.addAll(new SeveralWords(provisions).findings());
        findings.sort(Comparator.comparingInt(TextFinding::line).thenComparingInt(TextFinding::column).thenComparing(TextFinding::code));
        return new Imported(assembling.title(), assembling.preamble(), provisions, assembling.closing(), List.copyOf(findings));
    }
}
