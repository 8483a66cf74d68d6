package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Of which operation a fault in the result comes: the last that changed what the fault stands in; where none did, the last of all. */
final class Culprit {

    private static final Pattern PLACE = Pattern.compile("/([a-zA-Z]+)/([0-9]+)(/.*)?");

    private final Profile result;
    private final List<Operation> operations;

    Culprit(Profile result, List<Operation> operations) {
        this.result = result;
        this.operations = operations;
    }

    /** The same as what does not fit, with the reason. */
    Mismatch mismatch(List<String> places, String reason) {
        int culprit = places.stream().map(this::at).flatMapToInt(OptionalInt::stream).findFirst().orElse(operations.size() - 1);
        return new Mismatch(culprit, operations.get(culprit).provision(), "", reason);
    }

    private OptionalInt at(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        int index = Integer.parseInt(parts.group(2));
        return switch (parts.group(1)) {
            case "parameters" -> last(Operation::parameter, result.parameters().get(index), Parameter::id);
            case "decisionRules" -> last(Operation::parameter, result.decisionRules().get(index), DecisionRule::id);
            case "parties" -> last(Culprit::party, result.parties().get(index), Party::id);
            case "provisions" -> last(Operation::provision, result.provisions().get(index), Provision::id);
            default -> OptionalInt.empty();
        };
    }

    /** Only operations on parties: an id of a party may be that of a figure too. */
    private static String party(Operation operation) {
        return operation.kind() == OperationKind.SET_PARTY ? operation.parameter() : null;
    }

    private <T> OptionalInt last(Function<Operation, String> named, T changed, Function<T, String> id) {
        Predicate<Operation> itself = operation -> id.apply(changed).equals(named.apply(operation));
        return IntStream.range(0, operations.size()).filter(i -> itself.test(operations.get(i))).reduce((one, other) -> other);
    }
}
