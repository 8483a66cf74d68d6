package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.rules.Carries;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is to be done before an assembly, in the order of the work. The numbers, and whether a rule holds at all, are the profile's. */
@Carries({"GA-3", "GA-4"})
final class Terms {

    private static final Predicate<Scope> ALWAYS = scope -> true;
    private static final String ORDINARY = "notice.ordinary";
    private static final String EXTRAORDINARY = "notice.extraordinary";
    static final String INFORMATION = "dissolution.information";
    private static final String IN = "ordinary.proposals-in";
    private static final String OUT = "ordinary.proposals-out";

    private static final List<Term> ALL = List.of(
            term("NOTICE", "GA-2", ORDINARY, scope -> scope.ordinary() && !scope.informingIsConvening(), "A-1", "A-2"),
            term("NOTICE", "GA-7", EXTRAORDINARY, scope -> scope.extraordinary() && !scope.informingIsConvening(), "A-1", "A-2"),
            term("NOTICE", "DI-1", INFORMATION, Scope::informingIsConvening, "A-1", "A-2", "A-6"),
            term("MEMBERS_INFORMED", "DI-1", INFORMATION, scope -> scope.dissolution() && !scope.informingIsConvening(), "A-2", "A-6", "A-42"),
            new Term("PROPOSALS_IN", "GA-4", IN, false, Scope::weeksBind, Scope::dissolution, List.of("A-2")),
            new Term("PROPOSALS_OUT", "GA-4", OUT, false, Scope::weeksBind, Scope::dissolution, List.of("A-2")),
            term("WORDING_IN", "AM-5", IN, scope -> scope.amendment() && scope.weeksBind(), "A-2"),
            term("WORDING_OUT", "AM-5", OUT, scope -> scope.amendment() && scope.weeksBind(), "A-2"),
            term("ANNEXES_OUT", "GA-3", "ordinary.annexes-out", Scope::weeksBind, "A-2"),
            withNotice("ANNEXES_OUT", "GA-3", Scope::annexesGoWithNotice),
            withNotice("WORDING_OUT", "AM-5", scope -> scope.amendment() && scope.annexesGoWithNotice()));

    private Terms() {
    }

    private static Term term(String id, String rule, String parameter, Predicate<Scope> arises, String... interpretations) {
        return new Term(id, rule, parameter, false, arises, ALWAYS, List.of(interpretations));
    }

    private static Term withNotice(String id, String rule, Predicate<Scope> arises) {
        return new Term(id, rule, EXTRAORDINARY, true, arises, ALWAYS, List.of("A-4", "A-2"));
    }

    /** The parameter that holds the period of notice. */
    static String notice(AssemblyKind kind) {
        return kind == AssemblyKind.ORDINARY ? ORDINARY : EXTRAORDINARY;
    }

    /** The terms of a plan. */
    static Stream<Term> of(Scope scope) {
        return ALL.stream().filter(term -> term.isFor(scope));
    }
}
