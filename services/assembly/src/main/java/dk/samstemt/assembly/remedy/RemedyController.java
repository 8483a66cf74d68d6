package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.draft.model.DraftCheck;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.view.Refusal;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Require;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/remedy")
class RemedyController {

    private final NewDay newDay;
    private final AskingForWaivers asking;

    RemedyController(NewDay newDay, AskingForWaivers asking) {
        this.newDay = newDay;
        this.asking = asking;
    }

    /** A new assembly on a new lawful day takes the place of one that was not lawfully convened. */
    @Action("assembly.remedy")
    @PostMapping("/new-day")
    ResponseEntity<Replaced> newDay(@PathVariable String association, @PathVariable String assembly, @RequestBody Day body,
            Caller caller, Locale locale) {
        LocalDate day = Require.present(body.day(), "/day");
        if (!DraftCheck.isCountable(day)) {
            throw ProblemException.invalid("/day");
        }
        NewDay.Outcome outcome = newDay.on(day, new AssemblyRef(association, assembly), caller);
        var checked = outcome.checked();
        String next = outcome.assembly().map(AssemblyRef::assembly).orElseThrow(() ->
                Refusal.of(checked.ruling(), checked.law().profile(), locale, checked.earliestDay()));
        return ResponseEntity.created(URI.create("/api/v1/associations/" + association + "/assemblies/" + next))
                .body(new Replaced(next, assembly, AssemblyState.CONVENING.name(), day,
                        RulingView.of(checked.ruling(), checked.law().profile(), locale)));
    }

    /** Parties without evidence are asked for their written waiver. */
    @Action("assembly.remedy")
    @PostMapping("/waiver-requests")
    ResponseEntity<Asked> ask(@PathVariable String association, @PathVariable String assembly, @RequestBody Parties body,
            Caller caller) {
        Instant until = asking.ask(new AssemblyRef(association, assembly), body.parties(), caller);
        return ResponseEntity.accepted().body(new Asked(body.parties(), until));
    }

    /** @param day the new civil day */
    record Day(LocalDate day) {
    }

    /** @param parties those to be asked */
    record Parties(List<String> parties) {
    }

    /**
     * The new assembly.
     *
     * @param assembly its id
     * @param replaces the one whose place it takes
     * @param state how far it has come
     * @param day its civil day
     * @param ruling the ruling that its notice may go out
     */
    record Replaced(String assembly, String replaces, String state, LocalDate day, RulingView ruling) {
    }

    /**
     * Who was asked.
     *
     * @param parties the parties
     * @param until the first instant at which a waiver is too late
     */
    record Asked(List<String> parties, Instant until) {
    }
}
