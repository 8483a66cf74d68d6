package dk.samstemt.portal.assemblies;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the list needs of {@code assembly}. */
public interface AssemblyList {

    @GetExchange("/api/v1/associations/{association}/archive")
    Page page(@PathVariable String association, @RequestParam Map<String, String> wanted);

    /**
     * A page.
     *
     * @param assemblies the latest day first
     * @param next       the assembly after which the next page begins; null at the end
     * @param years      all years there are assemblies of
     */
    record Page(List<Line> assemblies, String next, List<Integer> years) {
    }

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
     * @param answered         whether the party's statement stands; null where it is not on the roll, or the hat is no party's
     */
    record Line(String assembly, String kind, String form, LocalDate day, String state, Map<String, String> purpose, Instant lastLawfulMoment, Instant deadline, Boolean answered) {

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
