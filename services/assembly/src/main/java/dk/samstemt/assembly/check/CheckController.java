package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.model.DraftCheck;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.view.TimetableView;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}")
class CheckController {

    private final Checking checking;
    private final Assemblies assemblies;
    private final Law law;
    private final LegalTime time;

    CheckController(Checking checking, Assemblies assemblies, Law law, LegalTime time) {
        this.checking = checking;
        this.assemblies = assemblies;
        this.law = law;
        this.time = time;
    }

    @Action("assembly.read-timetable")
    @GetMapping("/timetable")
    TimetableView timetable(@PathVariable String association, @RequestParam String kind, @RequestParam String form,
            @RequestParam String day, Locale locale) {
        LawVersion version = law.inForce(association, time.now());
        return TimetableView.of(version.statutes().timetable(word(AssemblyKind.class, kind, "/kind"),
                word(AssemblyForm.class, form, "/form"), day(day)), version.profile(), locale);
    }

    @Action("assembly.check")
    @GetMapping("/assemblies/{assembly}/check")
    CheckView check(@PathVariable String association, @PathVariable String assembly, Locale locale) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        return CheckView.of(row.draft(), checking.check(association, row.draft()), locale);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String value, String pointer) {
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(pointer);
        }
    }

    private static LocalDate day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(DraftCheck::isCountable).orElseThrow(() -> ProblemException.invalid("/day"));
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/day");
        }
    }
}
