package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionRules;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.rules.Law;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Subjects of items as far as the statutes tell them apart; of those that are decided alike one is enough when asking what could be otherwise. */
public final class SubjectsApart {

    /** Whether a lawful call is asked for besides, and by which rules it is decided, of each kind of item and for each purpose; by none where nothing is. */
    private record Treatment(boolean convened, List<List<Combinator>> rules) {

        static Treatment of(ItemSubject subject, List<AssemblyForm> forms, Law law) {
            boolean convened = subject == ItemSubject.AMENDMENT && law.laysDown("AM-1") || ItemSubject.OF_DISSOLUTION.contains(subject) && law.laysDown("DI-1");
            return new Treatment(convened, subject == ItemSubject.ANY_OTHER_BUSINESS ? List.of() : rules(subject, forms, law));
        }

        private static List<List<Combinator>> rules(ItemSubject subject, List<AssemblyForm> forms, Law law) {
            return Stream.of(ItemKind.values()).filter(ItemKind::isDecided).flatMap(kind -> forms.stream().flatMap(form -> Stream.of(DecisionScope.Purpose.values())
                    .map(purpose -> rules(purpose, DecisionCase.assembly(form, kind, subject), law)))).toList();
        }

        private static List<Combinator> rules(DecisionScope.Purpose purpose, DecisionCase about, Law law) {
            return DecisionRules.applying(law.profile(), purpose, about).stream().map(law::combinator).toList();
        }
    }

    private SubjectsApart() {
    }

    /** One subject of each group but that of this one, at assemblies of these forms; something without rules of its own rather than any other. */
    public static List<ItemSubject> of(ItemSubject now, List<AssemblyForm> forms, Law law) {
        Map<Treatment, ItemSubject> apart = new LinkedHashMap<>();
        Stream.concat(Stream.of(ItemSubject.OTHER), Stream.of(ItemSubject.values())).forEach(subject -> apart.putIfAbsent(Treatment.of(subject, forms, law), subject));
        apart.remove(Treatment.of(now, forms, law));
        return List.copyOf(apart.values());
    }
}
