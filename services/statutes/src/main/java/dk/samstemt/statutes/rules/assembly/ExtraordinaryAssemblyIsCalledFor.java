package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.Instant;

/** GA-18: an extraordinary assembly rests on a member's call or a decision of the board, received before the notice. */
final class ExtraordinaryAssemblyIsCalledFor implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-18";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return facts.isExtraordinary();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        return judge(facts.basis(), facts.decidedAt(), law);
    }

    /** Whether a call or decision can carry an assembly at a moment. */
    static Verdict judge(LegalBasis basis, Instant decidedAt, Law law) {
        if (basis == null || basis.kind() == null || basis.day() == null) {
            return Verdict.of(false).found("NO_BASIS");
        }
        if (basis.day().isAfter(law.calendar().dayOf(decidedAt))) {
            return Verdict.of(false).found("BASIS_LATER", "day", basis.day());
        }
        return switch (basis.kind()) {
            case BOARD_DECISION -> Verdict.of(true).found("BOARD_DECISION", "day", basis.day());
            case BOARD_MEMBER_CALL -> Verdict.of(false).found("BOARD_MEMBER_ALONE", "day", basis.day()).relyingOn("A-21");
            case MEMBER_CALL -> memberCall(basis, law);
        };
    }

    private static Verdict memberCall(LegalBasis basis, Law law) {
        Verdict verdict = Verdict.of(basis.signatoryMandated() && maySend(basis.member(), law)).relyingOn("A-21");
        if (!maySend(basis.member(), law)) {
            return verdict.found("NO_MEMBER", "party", basis.member() == null ? "" : basis.member());
        }
        return basis.signatoryMandated() ? verdict.found("MEMBER_CALL", "party", basis.member(), "day", basis.day())
                : verdict.found("NO_MANDATE", "party", basis.member());
    }

    /** Whether a call of this member can carry an assembly; nobody's can. */
    static boolean maySend(String member, Law law) {
        if (member == null) {
            return false;
        }
        boolean represented = law.profile().parties().stream().anyMatch(party -> party.speaksFor().contains(member));
        return law.knows(member) || represented && law.reads("A-21", "ANY_MEMBER");
    }
}
