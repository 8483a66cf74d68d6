package dk.samstemt.portal.statutes;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the pages need of {@code membership}. */
public interface Statutes {

    @GetExchange("/api/v1/associations/{association}/statutes")
    History history(@PathVariable String association);

    /** The same, and the statutes as they were on a civil day; 404 where there were none yet, 422 where the day is none. */
    @GetExchange("/api/v1/associations/{association}/statutes")
    History on(@PathVariable String association, @RequestParam String on);

    @GetExchange("/api/v1/associations/{association}/statutes/{version}")
    Text text(@PathVariable String association, @PathVariable String version);

    /** 404 for the first version, which changed nothing. */
    @GetExchange("/api/v1/associations/{association}/statutes/{version}/redline")
    Redlined redline(@PathVariable String association, @PathVariable String version);

    @GetExchange("/api/v1/associations/{association}/statutes/{version}/coverage")
    Coverage coverage(@PathVariable String association, @PathVariable String version);

    @GetExchange("/api/v1/associations/{association}/statutes/{version}/interpretations")
    List<Interpretation> interpretations(@PathVariable String association, @PathVariable String version);

    @GetExchange("/api/v1/associations/{association}/statutes/{version}/lint")
    List<Finding> lint(@PathVariable String association, @PathVariable String version);

    /** All versions, oldest first, and the adopted amendments that became none; {@code on} is null where no day was asked for. */
    record History(List<Version> versions, List<Refused> refused, Text on) {
    }

    /** One version; {@code assembly} adopted it, null for the first; {@code state} is REPLACED, IN_FORCE or TO_COME, and only one to come says what it changes. */
    record Version(int version, String digest, Instant inForceFrom, LocalDate inForceFromDay, String assembly, String state, List<String> provisions, List<Integer> clashesWith) {
    }

    /** Something odd about a version; {@code severity} is CONTRADICTION, GAP, WARNING or the like, {@code place} a pointer into its profile. */
    record Finding(String severity, String code, List<String> provisions, String place, String sentence) {
    }

    /** An adopted amendment that did not fit; {@code provision} is null where it could not be read. */
    record Refused(String assembly, String item, String reason, String provision, String expected, String found, Instant refusedAt) {
    }

    /** A version in full. */
    record Text(int version, String digest, Instant inForceFrom, LocalDate inForceFromDay, List<Provision> provisions, List<Parameter> parameters) {

        /** The numbers with only the values that hold on a day. */
        Text on(LocalDate day) {
            List<Parameter> then = parameters.stream().map(parameter -> new Parameter(parameter.id(), parameter.provision(), parameter.unit(),
                    parameter.values().stream().filter(value -> value.on(day)).toList())).toList();
            return new Text(version, digest, inForceFrom, inForceFromDay, provisions, then);
        }

        /** A provision as people write it, of its id. */
        public String number(String provision) {
            return provisions.stream().filter(one -> one.id().equals(provision)).map(Provision::number).findFirst().orElse(provision);
        }
    }

    /** One numbered piece of the text. */
    record Provision(String id, String number, String heading, String text) {
    }

    /** A number of the text, and when which value holds. */
    record Parameter(String id, String provision, String unit, List<Value> values) {
    }

    /** A value of a number; {@code until} is its last day, null while it holds. */
    record Value(String value, LocalDate from, LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** What a version changed: removed words in {@code [-…-]}, added words in {@code {+…+}}. */
    record Redlined(int version, String assembly, String text) {
    }

    /** Who carries each provision out. */
    record Coverage(int version, long automated, long people, long informative, List<String> unmarked, List<Covered> provisions) {
    }

    /** One provision; {@code step} is the step in which people carry it out, null where there is none. */
    record Covered(String id, String number, String heading, String handling, String step, List<Rule> rules) {
    }

    /** A rule and its sentence. */
    record Rule(String id, String sentence) {
    }

    /** A question the text leaves open; {@code chosen} is the code of the reading in use. */
    record Interpretation(String id, String question, String chosen, List<Reading> readings, String reason, String decidedBy, LocalDate decidedOn) {
    }

    /** One reading. */
    record Reading(String code, String text) {
    }
}
