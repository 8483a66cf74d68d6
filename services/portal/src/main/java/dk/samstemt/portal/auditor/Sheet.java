package dk.samstemt.portal.auditor;

import dk.samstemt.portal.session.NoSuchPage;

import java.util.Comparator;
import java.util.List;

/**
 * One page of the assemblies, those with deviations first and each kind newest first.
 *
 * @param lines     what stands on it
 * @param number    its number, from 1
 * @param last      number of the last page
 * @param all       how many assemblies there are
 * @param deviating how many of them deviate
 */
record Sheet(List<AuditedAssemblies.Line> lines, int number, int last, int all, long deviating) {

    private static final int SIZE = 50;

    /** @throws NoSuchPage where there is none of that number */
    static Sheet of(List<AuditedAssemblies.Line> all, int number) {
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        if (number < 1 || number > last) {
            throw new NoSuchPage();
        }
        List<AuditedAssemblies.Line> sorted = all.stream().sorted(Comparator.comparing(AuditedAssemblies.Line::deviates).reversed()
                .thenComparing(Comparator.comparing(AuditedAssemblies.Line::day).reversed()).thenComparing(AuditedAssemblies.Line::assembly)).toList();
        return new Sheet(sorted.subList((number - 1) * SIZE, Math.min(number * SIZE, all.size())), number, last, all.size(),
                all.stream().filter(AuditedAssemblies.Line::deviates).count());
    }
}
