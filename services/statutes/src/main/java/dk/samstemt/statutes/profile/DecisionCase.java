package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * What is decided, as far as decision rules ask for it.
 *
 * @param body who decides
 * @param form the form of the assembly; null for a board
 * @param kind what is done with the item; null for a board
 * @param subject what the item is about; null for a board
 * @param matter the matter of a board's item; null where it is no matter any rule names
 */
public record DecisionCase(DecisionScope.Body body, AssemblyForm form, ItemKind kind, ItemSubject subject, String matter) {

    /** An item of a general assembly; one that is not put to decision counts as if it were (GA-21 refuses it). */
    public static DecisionCase assembly(AssemblyForm form, ItemKind kind, ItemSubject subject) {
        return new DecisionCase(DecisionScope.Body.ASSEMBLY, form, kind.isDecided() ? kind : ItemKind.DECISION, subject, null);
    }

    /** An item of a board; null for a matter that no rule names. */
    public static DecisionCase board(String matter) {
        return new DecisionCase(DecisionScope.Body.BOARD, null, null, null, matter);
    }

    /** What is decided in a few words, for example {@code ASSEMBLY WRITTEN DECISION FEE}. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(body.name()));
        for (Object word : new Object[] {form, kind, subject, matter}) {
            if (word != null) {
                words.add(word.toString());
            }
        }
        return words;
    }
}
