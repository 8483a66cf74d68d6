package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.profile.Recipient;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** which provisions name which party, so that they are found in time when a party ceases; and names that are no party's (DI-5). */
final class NamedParties {

    private NamedParties() {
    }

    static Stream<LintFinding> of(Profile profile) {
        return Stream.concat(strangers(profile), IntStream.range(0, profile.parties().size()).boxed().flatMap(i -> named(profile, i)));
    }

    private static Stream<LintFinding> named(Profile profile, int index) {
        Party party = profile.parties().get(index);
        List<String> provisions = profile.provisions().stream().filter(provision -> provision.text().contains(party.name().get("da")))
                .map(Provision::id).toList();
        return provisions.isEmpty() ? Stream.empty()
                : Stream.of(LintFinding.of(Severity.INFO, "PARTY_NAMED", provisions, "/parties/" + index, "party", party.id(), "count", (long) provisions.size()));
    }

    private static Stream<LintFinding> strangers(Profile profile) {
        List<Recipient> first = profile.assets() == null ? List.of() : profile.assets().first();
        return IntStream.range(0, first.size()).filter(i -> profile.party(first.get(i).who()).isEmpty()).mapToObj(i ->
                LintFinding.of(Severity.WARNING, "NAME_OF_NO_PARTY", List.of(profile.assets().provision()), "/assets/first/" + i, "name", first.get(i).name().get("da")));
    }
}
