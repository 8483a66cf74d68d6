package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** MEM-10: a withdrawal is given in writing by the member itself; the receipt states when it is out and what it still owes. */
final class WithdrawalIsTheMembersOwn implements Rule<WithdrawalFacts> {

    @Override
    public String id() {
        return "MEM-10";
    }

    @Override
    public Verdict ask(WithdrawalFacts facts, Law law) {
        WithdrawalCase withdrawal = WithdrawalCase.of(facts, law);
        LocalDate ends = withdrawal.wishesYearEnd() && withdrawal.extensionSuffices() ? withdrawal.wished()
                : withdrawal.lawful().membershipEnds();
        return Verdict.unless(Stream.of(member(facts, law), giver(facts), form(facts)).flatMap(Optional::stream).toList(),
                Verdict.point("RECEIPT", "member", facts.member(), "ends", ends, "feeYear", ends.getYear()));
    }

    private static Optional<Point> member(WithdrawalFacts facts, Law law) {
        return Representation.of(facts.member(), law).isPresent() ? Optional.empty()
                : Optional.of(Verdict.point("NO_MEMBER", "member", facts.member()));
    }

    private static Optional<Point> giver(WithdrawalFacts facts) {
        if (!facts.member().equals(facts.givenBy())) {
            return Optional.of(Verdict.point("GIVEN_BY_ANOTHER", "member", facts.member()));
        }
        return facts.signatoryMandated() ? Optional.empty() : Optional.of(Verdict.point("NO_MANDATE", "member", facts.member()));
    }

    private static Optional<Point> form(WithdrawalFacts facts) {
        return facts.inWriting() ? Optional.empty() : Optional.of(Verdict.point("NOT_IN_WRITING"));
    }
}
