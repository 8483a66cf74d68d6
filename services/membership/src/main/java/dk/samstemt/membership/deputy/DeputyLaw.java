package dk.samstemt.membership.deputy;

import dk.samstemt.membership.chairmanship.OfficeHolders;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.profile.Chairmanship;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import dk.samstemt.statutes.text.Reason;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks the statutes in force whether the agreement lets a vice-chair act for the chair (BO-10). */
@Component
class DeputyLaw {

    private final Profiles profiles;
    private final OfficeHolders holders;

    DeputyLaw(Profiles profiles, OfficeHolders holders) {
        this.profiles = profiles;
        this.holders = holders;
    }

    /** Where the statutes speak of the chairmanship and its deputies. */
    String provision(String association, Instant moment) {
        return Optional.ofNullable(profiles.at(association, moment).chairmanship()).map(Chairmanship::provision).orElse("");
    }

    /** Answers 422 with the ruling when it does not. */
    void mustAllow(String association, Deputy agreed, Instant moment) {
        Profile profile = profiles.at(association, moment);
        Ruling ruling = Statutes.of(profile).deputyAgreed(facts(Statutes.of(profile), inOffice(association, moment), agreed, moment));
        if (!ruling.yes()) {
            throw refused(ruling, profile);
        }
    }

    private static DeputyFacts facts(Statutes statutes, List<OfficeHolder> inOffice, Deputy agreed, Instant moment) {
        return new DeputyFacts(agreed.acting().office(), statutes.dayOf(agreed.period().from()),
                statutes.dayOf(agreed.period().until().minusMillis(1)), statutes.dayOf(moment), inOffice, agreed.agreed());
    }

    private List<OfficeHolder> inOffice(String association, Instant moment) {
        return holders.at(association, moment).stream()
                .map(holder -> new OfficeHolder(Office.valueOf(holder.office()), holder.person(), holder.party())).toList();
    }

    private static ProblemException refused(Ruling ruling, Profile profile) {
        Explanation explanation = Explainer.explain(ruling, profile, LocaleContextHolder.getLocale());
        String rule = ruling.refusedBy().get(0);
        return ProblemException.of(MembershipProblems.REFUSED_BY_LAW, explanation.headline()).with("rule", rule)
                .with("provision", explanation.reasons().stream().filter(reason -> reason.rule().equals(rule)).map(Reason::provision).findFirst().orElse(""))
                .with("ruling", ruling.tree()).with("explanation", explanation);
    }
}
