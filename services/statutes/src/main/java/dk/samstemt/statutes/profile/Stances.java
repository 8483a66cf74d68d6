package dk.samstemt.statutes.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where everybody on a roll stands.
 *
 * @param byParty the stance of each party on the roll
 * @param classOf the class of each of them
 */
public record Stances(Map<String, Stance> byParty, Map<String, String> classOf) {

    long onRoll() {
        return byParty.size();
    }

    long count(Stance wanted) {
        return byParty.values().stream().filter(stance -> stance == wanted).count();
    }

    Map<String, Stance> of(Set<String> classes) {
        return filtered(classes::contains);
    }

    Stances without(Set<String> classes) {
        return new Stances(filtered(partyClass -> !classes.contains(partyClass)), classOf);
    }

    private Map<String, Stance> filtered(Predicate<String> wanted) {
        Map<String, Stance> some = new LinkedHashMap<>();
        byParty.forEach((party, stance) -> {
            if (wanted.test(classOf.get(party))) {
                some.put(party, stance);
            }
        });
        return some;
    }
}
