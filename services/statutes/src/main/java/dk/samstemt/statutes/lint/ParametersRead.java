package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.FeeBasis;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers of a profile that no rule reads; a test holds this list against the code. */
final class ParametersRead {

    static final Set<String> READ = Set.of("notice.ordinary", "notice.extraordinary", "ordinary.before", "ordinary.proposals-in",
            "ordinary.proposals-out", "ordinary.annexes-out", "board.term", "election.day", "chairmanship.term", "chairmanship.second-period-from",
            "representatives.max", "board.meetings.min", "board.meetings.warn-from", "board.demanders", "board.proxies-per-holder", "withdrawal.notice",
            "withdrawal.extraordinary", "dissolution.information", "fee.demand-by");
    private static final List<String> FIGURES = List.of("rate", "amount", "base-year");

    private ParametersRead() {
    }

    static Stream<LintFinding> of(Profile profile) {
        return IntStream.range(0, profile.parameters().size()).filter(i -> !read(profile, profile.parameters().get(i).id())).mapToObj(i -> {
            Parameter parameter = profile.parameters().get(i);
            return LintFinding.of(Severity.WARNING, "PARAMETER_NOT_READ", List.of(parameter.provision()), "/parameters/" + i, "parameter", parameter.id());
        });
    }

    private static boolean read(Profile profile, String id) {
        Stream<String> bases = profile.fees() == null ? profile.partyIds().stream() : profile.fees().bases().stream().map(FeeBasis::id);
        return READ.contains(id) || bases.anyMatch(basis -> FIGURES.stream().anyMatch(figure -> id.equals("fee." + basis + "." + figure)));
    }
}
