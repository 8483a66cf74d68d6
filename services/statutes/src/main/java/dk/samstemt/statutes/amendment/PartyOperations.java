package dk.samstemt.statutes.amendment;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets a party come in, become another or go (MEM-8): from the version's beginning it is, or is not, among those who are convened and must agree. */
final class PartyOperations {

    private PartyOperations() {
    }

    static Draft set(Draft draft, Operation operation, LocalDate inForceFromDay) {
        Provision provision = TextOperations.existing(draft, operation);
        Optional<Party> old = draft.profile().party(operation.parameter());
        String now = QuotedParty.written(old);
        quoted(operation, now);
        beginsWithTheVersion(operation, inForceFromDay);
        Optional<Party> next = proposed(operation);
        if (old.isEmpty() && next.isEmpty()) {
            throw new Misfit(provision.id(), String.valueOf(operation.parameter()), "");
        }
        return draft.with(draft.profile().withParties(parties(draft.profile().parties(), old, next)), new Setting(OperationKind.SET_PARTY,
                operation.parameter(), provision.id(), now, QuotedParty.written(next), inForceFromDay));
    }

    private static void quoted(Operation operation, String now) {
        try {
            if (!now.equals(QuotedParty.compared(operation.before()))) {
                throw new Misfit(operation.provision(), operation.before() == null ? "" : operation.before(), now);
            }
        } catch (JsonDefect unreadable) {
            throw new Misfit(operation.provision(), operation.before(), now);
        }
    }

    /** The roll of a day is that of the version of the day, so there is no day of the party's own. */
    private static void beginsWithTheVersion(Operation operation, LocalDate inForceFromDay) {
        if (operation.from() != null && !operation.from().equals(inForceFromDay)) {
            throw new Misfit(operation.provision(), operation.from().toString(), inForceFromDay.toString());
        }
    }

    private static Optional<Party> proposed(Operation operation) {
        Optional<Party> next;
        try {
            next = QuotedParty.read(operation.after());
        } catch (JsonDefect unreadable) {
            throw new Misfit(operation.provision(), "", unreadable.getMessage());
        }
        next.filter(party -> !Objects.equals(party.id(), operation.parameter())).ifPresent(other -> {
            throw new Misfit(operation.provision(), String.valueOf(operation.parameter()), String.valueOf(other.id()));
        });
        return next;
    }

    /** Who was there keeps the place, and who comes in stands last: the order is that of every list people see. */
    private static List<Party> parties(List<Party> all, Optional<Party> old, Optional<Party> next) {
        return old.isEmpty() ? Stream.concat(all.stream(), next.stream()).toList()
                : all.stream().flatMap(party -> party == old.get() ? next.stream() : Stream.of(party)).toList();
    }
}
