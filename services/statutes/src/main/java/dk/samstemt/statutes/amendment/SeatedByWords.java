package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.rules.Carries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * MEM-9: no party gets a seat on the board, with or without a vote, before the words that seat the board are amended; the same amendment
 * does it. Those words are the provisions on which BO-1 rests, and a new paragraph beside them.
 */
@Carries("MEM-9")
public final class SeatedByWords {

    private static final String RULE = "MEM-9";
    private static final String SEATING = "BO-1";

    private SeatedByWords() {
    }

    /** Index of the first operation that gives a seat without the words for it; empty where none does, or the statutes have no such rule. */
    public static Optional<Integer> wanting(Profile current, Amendment amendment) {
        List<Operation> operations = amendment.operations();
        boolean held = !restingOn(current, RULE).isEmpty() && operations.stream().noneMatch(operation -> amendsTheWords(operation, seating(current)));
        return held ? IntStream.range(0, operations.size()).filter(i -> givesASeat(operations.get(i))).boxed().findFirst() : Optional.empty();
    }

    /** Ids of the provisions that seat the board. */
    public static List<String> seating(Profile current) {
        return restingOn(current, SEATING);
    }

    /** The same as what does not fit, with the reason. */
    static Optional<Mismatch> mismatch(Profile current, Amendment amendment) {
        return wanting(current, amendment).map(index -> new Mismatch(index, amendment.operations().get(index).provision(), "", RULE + ": "
                + amendment.operations().get(index).parameter() + " gets a seat on the board, and the words of " + String.join(", ", seating(current))
                + " stay as they are"));
    }

    private static boolean givesASeat(Operation operation) {
        Optional<Party> before = QuotedParty.of(operation.before());
        return operation.kind() == OperationKind.SET_PARTY && QuotedParty.of(operation.after()).filter(after ->
                more(before, after, Party::seats) || more(before, after, Party::seatsWithoutVote)).isPresent();
    }

    private static boolean more(Optional<Party> before, Party after, ToIntFunction<Party> seats) {
        return seats.applyAsInt(after) > before.map(seats::applyAsInt).orElse(0);
    }

    private static boolean amendsTheWords(Operation operation, List<String> seating) {
        return switch (operation.kind()) {
            case REPLACE_TEXT, REPEAL -> seating.contains(operation.provision()) && !Objects.equals(operation.before(), operation.after());
            case INSERT -> operation.provision() != null && seating.stream().map(TextOperations::section).anyMatch(TextOperations.section(operation.provision())::equals);
            case SET_PARAMETER, REPLACE_HEADING, SET_DECISION_RULE, SET_PARTY -> false;
        };
    }

    private static List<String> restingOn(Profile current, String rule) {
        return current.provisions().stream().filter(provision -> provision.rules().contains(rule)).map(Provision::id).toList();
    }
}
