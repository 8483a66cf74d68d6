package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.facts.NoticeFacts;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks the statutes in force now about a draft. */
@Component
public class Checking {

    private final Law law;
    private final LegalTime time;

    Checking(Law law, LegalTime time) {
        this.law = law;
        this.time = time;
    }

    /** Asks at this legal moment. A caller that acts on the answer holds the assembly's lock. */
    public Checked check(String association, Draft draft) {
        Instant moment = time.now();
        LawVersion version = law.inForce(association, moment);
        NoticeFacts facts = NoticeFactsOf.draft(draft, version, law.onTheDay(association, draft.day(), version, moment), moment);
        LocalDate today = version.statutes().dayOf(moment);
        return new Checked(draft, version, version.statutes().noticeMayGoOut(facts), AgendaFactsOf.ruling(draft, version, today),
                version.statutes().findings(facts), moment).with(AgendaFactsOf.findings(draft, version, today));
    }
}
