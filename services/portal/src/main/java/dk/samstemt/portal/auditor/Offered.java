package dk.samstemt.portal.auditor;

import dk.samstemt.contracts.EventTypes;
import dk.samstemt.portal.frame.Option;
import dk.samstemt.portal.text.Shown;
import org.springframework.context.MessageSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the log can be narrowed to. What is chosen stands in each list, also where it is not among what there is (any more). */
record Offered(MessageSource texts, Shown show) {

    /** As {@code audit} names them; one that is not known here yet is still shown, by its name. */
    static final List<String> DEVIATIONS = List.of("AMENDMENT_REFUSED", "ROLL_CHANGED", "NOTICE_REFUSED", "BREACH_ON_RECORD", "NOTICE_AT_RISK", "NOTICE_FAILED", "NOTICE_UNCERTAIN",
            "NOTICE_DELAYED", "NOTICE_BOUNCED", "EVIDENCE_WITHDRAWN", "EVIDENCE_RESTORED", "CONVENING_FAILED", "WAIVER_REQUESTED", "WAIVER_RECORDED", "REMEDY_DECIDED", "REPLACED",
            "CANCELLED", "CANCELLATION_REFUSED", "BALLOT_HELD", "BALLOT_RESUMED", "BALLOT_VOIDED", "STATEMENT_REFUSED", "OBJECTION", "NOT_AGREED", "CORRECTION_ASKED",
            "SENT_UNAPPROVED");

    /** What is asked of the archive: the newest, and the chosen one. */
    static Map<String, String> wanted(LogFilter filter) {
        Map<String, String> wanted = new TreeMap<>(Map.of("size", "50"));
        if (!filter.about().isEmpty() && !filter.own()) {
            wanted.put("named", filter.about());
        }
        return wanted;
    }

    /** The association's own, the newest assemblies, and the chosen one. */
    List<Option> assemblies(AuditedAssemblies.Archive archive, String chosen) {
        Stream<Option> options = Stream.concat(archive.assemblies().stream(), archive.named().stream()).distinct().map(line -> new Option(line.assembly(), show.name(line.purpose()) + ", " + show.day(line.day())));
        return with(Stream.concat(Stream.of(new Option(LogFilter.OWN, say("filter.own"))), options), chosen);
    }

    /** Parties, in the order of the alphabet. */
    List<Option> parties(List<Parties.Party> all, String chosen) {
        return show.sorted(with(all.stream().map(party -> new Option(party.id(), show.name(party.name()))), chosen), Option::text);
    }

    /** Kinds of events that have a name, in the order of the alphabet. */
    List<Option> types(String chosen) {
        Stream<String> known = EventTypes.ALL.stream().map(EventTypes::nameOf).filter(type -> say("event." + type) != null);
        return show.sorted(with(known.map(type -> new Option(type, say("event." + type))), chosen), Option::text);
    }

    /** Kinds of deviations, in the order of the alphabet, after all of them. */
    List<Option> deviations(String chosen) {
        List<Option> kinds = DEVIATIONS.stream().map(kind -> new Option(kind, say("deviation." + kind))).toList();
        return with(Stream.concat(Stream.of(new Option("ANY", say("filter.deviation.any"))), show.sorted(kinds, Option::text).stream()), chosen);
    }

    private static List<Option> with(Stream<Option> some, String chosen) {
        List<Option> options = new ArrayList<>(some.toList());
        if (!chosen.isEmpty() && options.stream().noneMatch(option -> option.value().equals(chosen))) {
            options.add(new Option(chosen, chosen));
        }
        return options;
    }

    private String say(String key) {
        return texts.getMessage("auditor." + key, null, null, show.locale());
    }
}
