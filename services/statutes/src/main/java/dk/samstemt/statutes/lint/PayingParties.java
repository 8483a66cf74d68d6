package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parties of whom the statutes do not say what they pay, where they say so of others (FEE-1, FEE-2). */
final class PayingParties {

    private PayingParties() {
    }

    static Stream<LintFinding> of(Profile profile) {
        return profile.fees() == null ? Stream.empty() : IntStream.range(0, profile.parties().size()).filter(i -> !pays(profile, profile.parties().get(i)))
                .mapToObj(i -> LintFinding.of(Severity.WARNING, "PARTY_WITHOUT_FEE", List.of(), "/parties/" + i, "party", profile.parties().get(i).id()));
    }

    private static boolean pays(Profile profile, Party party) {
        return profile.fees().bases().stream().anyMatch(basis -> basis.payers().contains(party.id()));
    }
}
