package dk.samstemt.portal.auditor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where an auditor begins: assemblies that deviated, then all of them.
 *
 * @param deviating those that deviated, the one with the latest deviation first
 * @param total     how many deviated in all
 * @param before    position before which the next of them come; null at the end
 */
record Overview(List<Deviating> deviating, long total, Long before) {

    /**
     * One that deviated.
     *
     * @param assembly   its id
     * @param line       what there is to say of it; null while that cannot be had
     * @param deviations what went otherwise
     */
    record Deviating(String assembly, AuditedAssemblies.Line line, List<DecisionLog.Deviation> deviations) {
    }

    static Overview of(DecisionLog.Deviating found, List<AuditedAssemblies.Line> named) {
        Map<String, AuditedAssemblies.Line> lines = named.stream().collect(Collectors.toMap(AuditedAssemblies.Line::assembly, line -> line));
        return new Overview(found.assemblies().stream().map(one -> new Deviating(one.assembly(), lines.get(one.assembly()), one.deviations())).toList(), found.total(), found.next());
    }
}
