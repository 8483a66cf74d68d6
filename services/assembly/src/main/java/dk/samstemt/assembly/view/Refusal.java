package dk.samstemt.assembly.view;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.Locale;

/** A ruling that says no, as the problem a caller gets: rule, provision, the ruling itself and its words. */
public final class Refusal {

    private Refusal() {
    }

    /** The problem of a ruling. */
    public static ProblemException of(Ruling ruling, Profile profile, Locale locale) {
        RulingView view = RulingView.of(ruling, profile, locale);
        return ProblemException.of(AssemblyProblems.REFUSED_BY_LAW, view.explanation().get("headline"))
                .with("rule", ruling.refusedBy().get(0))
                .with("rules", ruling.refusedBy())
                .with("provision", RulingView.refusingProvision(ruling, profile))
                .with("ruling", view.ruling())
                .with("explanation", view.explanation());
    }

    /** The problem of a ruling on a day, with the earliest that would be lawful. */
    public static ProblemException of(Ruling ruling, Profile profile, Locale locale, LocalDate earliest) {
        return of(ruling, profile, locale).with("earliestLawfulDay", earliest.toString());
    }
}
