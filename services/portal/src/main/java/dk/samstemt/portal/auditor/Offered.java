package dk.samstemt.portal.auditor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The assemblies that the log can be narrowed to: the newest, and the one it is narrowed to now.
 *
 * @param lines newest first
 * @param other the chosen one where it is not among them; null otherwise
 */
record Offered(List<AuditedAssemblies.Line> lines, String other) {

    private static final int MOST = 50;

    static Offered of(List<AuditedAssemblies.Line> all, String chosen) {
        Comparator<AuditedAssemblies.Line> newest = Comparator.comparing(AuditedAssemblies.Line::day).reversed().thenComparing(AuditedAssemblies.Line::assembly);
        List<AuditedAssemblies.Line> lines = Stream.concat(all.stream().sorted(newest).limit(MOST), all.stream().filter(line -> line.assembly().equals(chosen)))
                .distinct().toList();
        return new Offered(lines, lines.stream().anyMatch(line -> line.assembly().equals(chosen)) ? null : none(chosen).other());
    }

    /** Nothing to offer but what is chosen already. */
    static Offered none(String chosen) {
        return new Offered(List.of(), chosen.isEmpty() || chosen.equals(LogFilter.OWN) ? null : chosen);
    }
}
