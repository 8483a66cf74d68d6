package dk.samstemt.assembly.timetable;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.text.TimetableExplainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about lawful dates; nothing is stored. A day of dispatch not named is today. */
@RestController
@RequestMapping("/api/v1/associations/{association}/timetable")
class TimetableController {

    private final Law law;
    private final LegalTime time;

    TimetableController(Law law, LegalTime time) {
        this.law = law;
        this.time = time;
    }

    @Action("assembly.read-timetable")
    @GetMapping
    LawfulTimetableView timetable(@PathVariable String association, @ParameterObject Asked asked, Locale locale) {
        AssemblyPlan plan = asked.plan();
        LocalDate wished = asked.wished();
        LawVersion version = law.inForce(association, time.now());
        return LawfulTimetableView.of(version.statutes().dates().timetable(plan, wished), TimetableExplainer.of(version.profile(), locale));
    }

    @Action("assembly.read-timetable")
    @GetMapping("/what-if")
    OutlookView whatIf(@PathVariable String association, @ParameterObject Asked asked, Locale locale) {
        AssemblyPlan plan = asked.plan();
        LocalDate wished = asked.wished();
        Dispatch dispatch = dispatch(association, asked);
        return OutlookView.of(dispatch.dates().whatIf(plan, wished, dispatch.sent(), asked.informedOn()), dispatch.words(locale));
    }

    @Action("assembly.read-timetable")
    @GetMapping("/lawful-days")
    LawfulDaysView lawfulDays(@PathVariable String association, @ParameterObject Asked asked, Locale locale) {
        AssemblyPlan plan = asked.plan();
        Dispatch dispatch = dispatch(association, asked);
        return LawfulDaysView.of(dispatch.dates().ifSent(plan, dispatch.sent(), asked.informedOn()), dispatch.words(locale));
    }

    /** When the notice would go out, and under which statutes: convening follows the version in force that day (AM-3). */
    private record Dispatch(LawVersion version, LocalDate sent) {

        private DateLaw dates() {
            return version.statutes().dates();
        }

        private TimetableExplainer words(Locale locale) {
            return TimetableExplainer.of(version.profile(), locale);
        }
    }

    private Dispatch dispatch(String association, Asked asked) {
        Instant now = time.now();
        LawVersion today = law.inForce(association, now);
        LocalDate sent = asked.sentOr(today.statutes().dayOf(now));
        Instant then = sent.atStartOfDay(today.profile().zone()).toInstant();
        return new Dispatch(then.isAfter(now) ? law.inForce(association, then) : today, sent);
    }
}
