package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Provisions that people carry out and nobody says in which step, with no rule resting on them either. */
final class ProvisionsCarried {

    private ProvisionsCarried() {
    }

    static Stream<LintFinding> of(Profile profile) {
        return IntStream.range(0, profile.provisions().size()).boxed().flatMap(i -> {
            Provision provision = profile.provisions().get(i);
            boolean carried = provision.handling() != Handling.PEOPLE || provision.step() != null || !provision.rules().isEmpty();
            return carried ? Stream.empty() : Stream.of(LintFinding.of(Severity.WARNING, "PROVISION_NOT_CARRIED", List.of(provision.id()), "/provisions/" + i));
        });
    }
}
