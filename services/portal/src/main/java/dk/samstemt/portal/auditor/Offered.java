package dk.samstemt.portal.auditor;

import dk.samstemt.contracts.EventTypes;
import dk.samstemt.portal.frame.Option;
import dk.samstemt.portal.text.Shown;
import org.springframework.context.MessageSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the log can be narrowed to. What is chosen stands in each list, also where it is not among what there is (any more). */
record Offered(MessageSource texts, Shown show) {

    private static final int MOST = 50;

    /** The association's own, and the newest assemblies. */
    List<Option> assemblies(List<AuditedAssemblies.Line> all, String chosen) {
        Comparator<AuditedAssemblies.Line> newest = Comparator.comparing(AuditedAssemblies.Line::day).reversed().thenComparing(AuditedAssemblies.Line::assembly);
        Stream<AuditedAssemblies.Line> lines = Stream.concat(all.stream().sorted(newest).limit(MOST), all.stream().filter(line -> line.assembly().equals(chosen))).distinct();
        Stream<Option> options = lines.map(line -> new Option(line.assembly(), show.name(line.purpose()) + ", " + show.day(line.day())));
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
