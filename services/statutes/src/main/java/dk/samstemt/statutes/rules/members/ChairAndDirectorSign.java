package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.Signature;
import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.facts.members.SigningCapacity;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** MEM-7: the association is bound by the chair of the board and the director jointly, two persons in either order; or by prokura. */
final class ChairAndDirectorSign implements Rule<SignatureFacts> {

    @Override
    public String id() {
        return "MEM-7";
    }

    @Override
    public Verdict ask(SignatureFacts facts, Law law) {
        if (law.laysDown("MEM-11") && in(facts, SigningCapacity.PROKURA).anyMatch(signature -> ProkuraHolds.holds(signature, facts.day()))) {
            return Verdict.of(true).found("BY_PROKURA");
        }
        List<Point> missing = Stream.of(SigningCapacity.CHAIR, SigningCapacity.DIRECTOR)
                .flatMap(capacity -> missing(facts, capacity).stream()).toList();
        if (missing.isEmpty() && !twoPersons(facts)) {
            return Verdict.of(false).found("ONE_PERSON");
        }
        return Verdict.unless(missing, Verdict.point("JOINTLY"));
    }

    private static Optional<Point> missing(SignatureFacts facts, SigningCapacity capacity) {
        List<Signature> signed = in(facts, capacity).toList();
        if (signed.stream().anyMatch(signature -> signature.coversDay(facts.day()))) {
            return Optional.empty();
        }
        return Optional.of(Verdict.point(signed.isEmpty() ? "NOT_SIGNED" : "NOT_IN_OFFICE", "capacity", capacity, "day", facts.day()));
    }

    private static boolean twoPersons(SignatureFacts facts) {
        return in(facts, SigningCapacity.CHAIR).filter(chair -> chair.coversDay(facts.day())).anyMatch(chair ->
                in(facts, SigningCapacity.DIRECTOR).filter(director -> director.coversDay(facts.day()))
                        .anyMatch(director -> !director.person().equals(chair.person())));
    }

    static Stream<Signature> in(SignatureFacts facts, SigningCapacity capacity) {
        return facts.signatures().stream().filter(signature -> signature.capacity() == capacity);
    }
}
