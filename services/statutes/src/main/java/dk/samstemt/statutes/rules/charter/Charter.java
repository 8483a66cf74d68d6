package dk.samstemt.statutes.rules.charter;

import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.rules.Carries;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ORG-1: the association's home is that of the party its statutes name; its strategy is the board's newest decision on it. */
@Carries("ORG-1")
public final class Charter {

    private static final String RULE = "ORG-1";

    private Charter() {
    }

    /** The provision that ties the home to a party's seat, and that party; empty where the statutes tie it to none. */
    public static Optional<HomeOf> home(Profile profile) {
        return profile.provisions().stream().filter(provision -> provision.rules().contains(RULE))
                .flatMap(provision -> named(profile, provision)).findFirst();
    }

    private static Stream<HomeOf> named(Profile profile, Provision provision) {
        return profile.parties().stream().filter(party -> provision.text().contains(nameOf(party)))
                .map(party -> new HomeOf(provision.id(), party.id()));
    }

    private static String nameOf(Party party) {
        return party.name().get("da");
    }

    /** The strategy in force on a civil day: the newest the board had decided by then; empty before the first. */
    public static Optional<Strategy> strategy(List<Strategy> decided, LocalDate day) {
        return decided.stream().filter(strategy -> !strategy.decidedOn().isAfter(day))
                .max(Comparator.comparing(Strategy::decidedOn).thenComparing(Strategy::version));
    }
}
