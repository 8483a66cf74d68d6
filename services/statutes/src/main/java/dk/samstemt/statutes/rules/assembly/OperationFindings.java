package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.amendment.LeftOut;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Point;
import java.util.stream.Stream;

/** What is lawful in the operations of an amendment (AM-2) and yet hardly meant. */
final class OperationFindings {

    private final Law law;

    OperationFindings(Law law) {
        this.law = law;
    }

    Stream<Finding> of(ItemFacts item) {
        return item.amendment() == null ? Stream.empty() : item.amendment().operations().stream()
                .flatMap(operation -> Stream.concat(changesNothing(item, operation), leavesOut(item, operation)))
                .map(point -> Findings.finding(law, "AM-2", false, point));
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
