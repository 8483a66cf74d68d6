package dk.samstemt.portal.assemblies;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the list needs of {@code assembly}. */
public interface AssemblyList {

    @GetExchange("/api/v1/associations/{association}/assemblies")
    List<Line> all(@PathVariable String association);

    /**
     * One assembly.
     *
     * @param assembly         its id
     * @param kind             ORDINARY or EXTRAORDINARY
     * @param form             WRITTEN or PHYSICAL
     * @param day              its civil day
     * @param state            how far it has come
     * @param purpose          language to purpose
     * @param lastLawfulMoment first instant that is too late for the notice; null in a draft
     * @param deadline         first instant that is too late for a statement; null in a draft
     */
    record Line(String assembly, String kind, String form, LocalDate day, String state, Map<String, String> purpose, Instant lastLawfulMoment, Instant deadline) {

        /** The moment that is waited for next; null when none is. {@code assemblies.next.<state>} says what it is. */
        public Instant next() {
            return switch (state) {
                case "CONVENING" -> lastLawfulMoment;
                case "CONVENED" -> deadline;
                default -> null;
            };
        }
    }
}
