package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.amendment.LeftOut;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.amendment.SeatedByWords;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Point;
import java.util.stream.Stream;

/** What is lawful in the operations of an amendment (AM-2) and yet hardly meant, and what it says of parties beside its quotations (MEM-9, FEE-2). */
final class OperationFindings {

    private final Law law;

    OperationFindings(Law law) {
        this.law = law;
    }

    Stream<Finding> of(ItemFacts item) {
        return item.amendment() == null ? Stream.empty() : Stream.of(item.amendment().operations().stream()
                .flatMap(operation -> Stream.concat(changesNothing(item, operation), leavesOut(item, operation)))
                .map(point -> Findings.finding(law, "AM-2", false, point)), seat(item), withoutFee(item)).flatMap(found -> found);
    }

    /** AM-2 refuses it, for it never becomes a version; this says why. */
    private Stream<Finding> seat(ItemFacts item) {
        return SeatedByWords.wanting(law.profile(), item.amendment()).map(index -> item.amendment().operations().get(index)).stream()
                .map(giving -> Findings.finding(law, "MEM-9", false, Verdict.point("SEAT_WITHOUT_WORDS", "number", item.number(), "party", giving.parameter(),
                        "provisions", SeatedByWords.seating(law.profile()))));
    }

    /** Who pays by what basis is no operation's to say: until the profile does, nothing is demanded of it. */
    private Stream<Finding> withoutFee(ItemFacts item) {
        return item.amendment().operations().stream().filter(operation -> operation.kind() == OperationKind.SET_PARTY)
                .filter(operation -> law.profile().party(operation.parameter()).isEmpty() && law.profile().fees() != null)
                .map(operation -> Findings.finding(law, "FEE-2", false, Verdict.point("PARTY_WITHOUT_FEE", "number", item.number(), "party", operation.parameter())));
    }

    /** It makes a version all the same, with nothing new in it. */
    private static Stream<Point> changesNothing(ItemFacts item, Operation operation) {
        return operation.provision() == null || operation.after() == null || !operation.after().equals(operation.before()) ? Stream.empty()
                : Stream.of(Verdict.point("CHANGES_NOTHING", "number", item.number(), "provision", operation.provision()));
    }

    private Stream<Point> leavesOut(ItemFacts item, Operation operation) {
        return operation.kind() != OperationKind.INSERT ? Stream.empty() : LeftOut.before(operation.provision(), law.profile().provisions(), item.amendment())
                .map(missing -> Verdict.point("NUMBER_LEFT_OUT", "number", item.number(), "place", LeftOut.written(operation.provision()), "missing", missing)).stream();
    }
}
