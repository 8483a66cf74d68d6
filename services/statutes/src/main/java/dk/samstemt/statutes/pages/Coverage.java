package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is done about each provision of a profile, counted.
 *
 * @param profile the version
 */
public record Coverage(Profile profile) {

    /** Fields of law in the order people read them: members, assemblies, amendments, dissolution, board, fees, audit, administration, charter, transition. */
    static final List<String> FIELDS = List.of("MEM", "GA", "AM", "DI", "BO", "FEE", "REV", "ADM", "ORG", "TRA");

    /** How many provisions are handled so. */
    public long count(Handling handling) {
        return profile.provisions().stream().filter(provision -> provision.handling() == handling).count();
    }

    /** Ids of the rules that rest on provisions of the profile, by field and number. */
    public List<String> rules() {
        Set<String> rules = profile.provisions().stream().flatMap(provision -> provision.rules().stream()).collect(Collectors.toCollection(TreeSet::new));
        return rules.stream().sorted(inOrder()).toList();
    }

    /** Provisions whose mark says nothing: automated without a rule, or left to people without a step. */
    public List<Provision> unmarked() {
        return profile.provisions().stream().filter(provision -> switch (provision.handling()) {
            case AUTOMATED -> provision.rules().isEmpty();
            case PEOPLE -> provision.step() == null;
            case INFORMATIVE -> false;
        }).toList();
    }

    static Comparator<String> inOrder() {
        return Comparator.comparing((String rule) -> FIELDS.indexOf(field(rule))).thenComparing(rule -> Integer.parseInt(rule.substring(rule.indexOf('-') + 1)));
    }

    static String field(String rule) {
        return rule.substring(0, rule.indexOf('-'));
    }

    /** Numbers of the provisions a rule rests on. */
    List<Provision> provisions(String rule) {
        return profile.provisions().stream().filter(provision -> provision.rules().contains(rule)).toList();
    }
}
