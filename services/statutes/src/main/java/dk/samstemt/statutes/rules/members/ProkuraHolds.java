package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.Signature;
import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.facts.members.SigningCapacity;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;

/** MEM-11: a prokura has a decision and dates; a signature that relies on it outside them is refused, and binds nobody: who else signed binds without it. */
final class ProkuraHolds implements Rule<SignatureFacts> {

    @Override
    public String id() {
        return "MEM-11";
    }

    @Override
    public boolean applies(SignatureFacts facts) {
        return ChairAndDirectorSign.in(facts, SigningCapacity.PROKURA).findAny().isPresent();
    }

    @Override
    public Verdict ask(SignatureFacts facts, Law law) {
        Verdict verdict = Verdict.unless(ChairAndDirectorSign.in(facts, SigningCapacity.PROKURA).filter(signature -> !holds(signature, facts.day()))
                .map(signature -> found(signature, facts.day())).toList(), Verdict.point("PROKURA_HOLDS", "day", facts.day()));
        boolean besides = !verdict.answer() && new ChairAndDirectorSign().ask(facts, law).answer();
        return besides ? Verdict.of(true).found(verdict.points()).found("BOUND_WITHOUT_IT") : verdict;
    }

    static boolean holds(Signature signature, LocalDate day) {
        return decided(signature) && signature.coversDay(day);
    }

    private static boolean decided(Signature signature) {
        return signature.decision() != null && !signature.decision().isBlank();
    }

    private static Point found(Signature signature, LocalDate day) {
        if (!decided(signature) || signature.from() == null) {
            return Verdict.point("PROKURA_WITHOUT_DECISION", "person", signature.person());
        }
        return day.isBefore(signature.from()) ? Verdict.point("PROKURA_NOT_YET", "person", signature.person(), "from", signature.from())
                : Verdict.point("PROKURA_ENDED", "person", signature.person(), "until", signature.until());
    }
}
