package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.AuditorFacts;
import dk.samstemt.statutes.facts.fees.AuditorTitle;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.Optional;
import java.util.stream.Stream;

/** REV-1: only a state-authorised auditor can be elected; the nomination carries the registration. */
final class AuditorIsStateAuthorised implements Rule<AuditorFacts> {

    @Override
    public String id() {
        return "REV-1";
    }

    @Override
    public Verdict ask(AuditorFacts facts, Law law) {
        return Verdict.unless(Stream.of(title(facts), registration(facts)).flatMap(Optional::stream).toList(),
                Verdict.point("STATE_AUTHORISED", "registration", String.valueOf(facts.registration())));
    }

    private static Optional<Point> title(AuditorFacts facts) {
        return facts.title() == AuditorTitle.STATE_AUTHORISED ? Optional.empty() : Optional.of(Verdict.point("NOT_STATE_AUTHORISED"));
    }

    private static Optional<Point> registration(AuditorFacts facts) {
        return isRegistered(facts) ? Optional.empty() : Optional.of(Verdict.point("NO_REGISTRATION"));
    }

    static boolean isRegistered(AuditorFacts facts) {
        return facts.registration() != null && !facts.registration().isBlank();
    }
}
