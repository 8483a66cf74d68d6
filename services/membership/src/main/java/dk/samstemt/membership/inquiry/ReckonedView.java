package dk.samstemt.membership.inquiry;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.inquiry.Reckoned;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the law worked out.
 *
 * @param result the figures and days; money in øre
 * @param findings what it says besides
 */
record ReckonedView(Map<String, Object> result, List<FindingView> findings) {

    /**
     * One finding.
     *
     * @param rule id of the rule
     * @param provision its number
     * @param code stable word
     * @param sentence in the language asked for
     */
    record FindingView(String rule, String provision, String code, String sentence) {
    }

    static ReckonedView of(Reckoned reckoned, Profile profile, Locale locale) {
        return new ReckonedView(Records.tree(reckoned.result()), reckoned.findings().stream().map(found -> finding(found, profile, locale)).toList());
    }

    private static FindingView finding(Finding found, Profile profile, Locale locale) {
        Reason words = Explainer.finding(found, profile, locale);
        return new FindingView(found.rule(), words.provision(), found.code(), words.sentence());
    }
}
