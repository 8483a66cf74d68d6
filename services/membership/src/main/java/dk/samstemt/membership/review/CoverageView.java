package dk.samstemt.membership.review;

import dk.samstemt.statutes.pages.Coverage;
import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.text.Messages;
import java.util.List;
import java.util.Locale;

/**
 * Who carries each provision out.
 *
 * @param version the version
 * @param automated provisions a rule answers for
 * @param people provisions people carry out in a step
 * @param informative provisions that ask for nothing
 * @param unmarked ids of provisions whose mark says nothing
 * @param provisions in the order of the text
 */
record CoverageView(int version, long automated, long people, long informative, List<String> unmarked, List<ProvisionView> provisions) {

    /**
     * One provision.
     *
     * @param id for example {@code 4.4}
     * @param number as people write it
     * @param heading its chapter
     * @param handling AUTOMATED, PEOPLE or INFORMATIVE
     * @param step the step in which people carry it out; null where there is none
     * @param rules the rules that rest on it
     */
    record ProvisionView(String id, String number, String heading, Handling handling, String step, List<RuleView> rules) {
    }

    /**
     * One rule.
     *
     * @param id for example {@code GA-7}
     * @param sentence what it holds, in the language asked for
     */
    record RuleView(String id, String sentence) {
    }

    static CoverageView of(Profile profile, Locale locale) {
        Coverage coverage = new Coverage(profile);
        Messages messages = Messages.of(profile, locale);
        return new CoverageView(profile.version(), coverage.count(Handling.AUTOMATED), coverage.count(Handling.PEOPLE),
                coverage.count(Handling.INFORMATIVE), coverage.unmarked().stream().map(Provision::id).toList(),
                profile.provisions().stream().map(provision -> provision(provision, messages)).toList());
    }

    private static ProvisionView provision(Provision provision, Messages messages) {
        return new ProvisionView(provision.id(), provision.number(), provision.heading(), provision.handling(),
                provision.step() == null ? null : provision.step().name().get(messages.language()),
                provision.rules().stream().map(rule -> new RuleView(rule, messages.rule(rule).orElse(""))).toList());
    }
}
