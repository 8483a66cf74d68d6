package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.text.Shown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who may call for an assembly: each party, and the members it speaks for. The statutes know those by an id only; people read a name. */
final class Members {

    private Members() {
    }

    /**
     * One member.
     *
     * @param id   its id
     * @param name as people write it
     */
    record Member(String id, String name) {
    }

    /** All of them: the parties in their order, the others by name behind the one that speaks for them. */
    static List<Member> of(List<PartyService.Party> parties, Words words) {
        Shown show = words.show();
        return parties.stream().flatMap(party -> Stream.concat(Stream.of(new Member(party.id(), show.name(party.name()))),
                show.sorted(party.speaksFor().stream().map(id -> new Member(id, name(id, words) + " (" + show.name(party.name()) + ")")).toList(), Member::name)
                        .stream())).toList();
    }

    /** The name of one; empty without an id. */
    static String named(String id, List<PartyService.Party> parties, Words words) {
        return of(parties, words).stream().filter(member -> member.id().equals(id)).findFirst().map(Member::name).orElse(id == null ? "" : name(id, words));
    }

    /** {@code hoeje-taastrup} is Høje-Taastrup; where the spelling cannot be told from the id a text says it. */
    private static String name(String id, Words words) {
        String spelled = Arrays.stream(id.replace("oe", "ø").replace("ae", "æ").split("-")).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(words.show().locale()) + part.substring(1)).collect(Collectors.joining("-"));
        return words.sayOr("member." + id, spelled);
    }

    /** Names by id, for a page that shows parties. */
    static Map<String, Map<String, String>> names(List<PartyService.Party> parties) {
        return parties.stream().collect(Collectors.toMap(PartyService.Party::id, PartyService.Party::name));
    }
}
