package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import java.util.List;
import java.util.Map;

/**
 * When a decision rule applies. An empty list means: whatever it is.
 *
 * @param body whose decisions
 * @param purpose what the rule decides
 * @param forms forms of assembly
 * @param kinds kinds of items
 * @param subjects what items are about
 * @param matters matters of the rules of a board, for example {@code business-promotion}
 * @param exceptionTo ids of the rules that give way where both apply
 */
public record DecisionScope(Body body, Purpose purpose, List<AssemblyForm> forms, List<ItemKind> kinds, List<ItemSubject> subjects,
        List<String> matters, List<String> exceptionTo) {

    /** Whose decisions. */
    public enum Body {
        ASSEMBLY, BOARD
    }

    /** What a decision rule decides. */
    public enum Purpose {
        /** Whether something is adopted; for everything that can be decided exactly one such rule applies. */
        ADOPTS,
        /** Something that must be met besides; any number may apply, and all must be met. */
        BESIDES,
        /** Whether the body is quorate. */
        QUORUM
    }

    private static final Map<String, DecisionScope> SAID_BY_ID = Map.of(
            "assembly.written", assembly(Purpose.ADOPTS, List.of(AssemblyForm.WRITTEN), List.of()),
            "assembly.physical", assembly(Purpose.ADOPTS, List.of(AssemblyForm.PHYSICAL), List.of()),
            "assembly.quorum", assembly(Purpose.QUORUM, List.of(AssemblyForm.PHYSICAL), List.of()),
            "assembly.amendment", assembly(Purpose.BESIDES, List.of(), List.of(ItemSubject.AMENDMENT)),
            "board.decision", board(List.of(), List.of()),
            "board.business-promotion", board(List.of("business-promotion"), List.of("board.decision")));

    /** What an id alone says of when its rule applies; null where it says nothing. */
    public static DecisionScope of(String id) {
        return SAID_BY_ID.get(id);
    }

    private static DecisionScope assembly(Purpose purpose, List<AssemblyForm> forms, List<ItemSubject> subjects) {
        return new DecisionScope(Body.ASSEMBLY, purpose, forms, List.of(), subjects, List.of(), List.of());
    }

    private static DecisionScope board(List<String> matters, List<String> exceptionTo) {
        return new DecisionScope(Body.BOARD, Purpose.ADOPTS, List.of(), List.of(), List.of(), matters, exceptionTo);
    }

    boolean covers(Purpose asked, DecisionCase about) {
        return purpose == asked && body == about.body() && holds(forms, about.form()) && holds(kinds, about.kind())
                && holds(subjects, about.subject()) && holds(matters, about.matter());
    }

    private static <T> boolean holds(List<T> wanted, T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }
}
