package dk.samstemt.assembly.view;

import dk.samstemt.assembly.ballot.Ballots;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ETags;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies")
class AssemblyController {

    private final Assemblies assemblies;
    private final Showing showing;
    private final Ballots ballots;

    AssemblyController(Assemblies assemblies, Showing showing, Ballots ballots) {
        this.assemblies = assemblies;
        this.showing = showing;
        this.ballots = ballots;
    }

    @Action("assembly.read")
    @GetMapping
    List<AssemblyLine> list(@PathVariable String association, Caller caller) {
        List<AssemblyRow> seen = assemblies.list(association).stream().filter(row -> Visibility.sees(caller, row)).toList();
        Map<String, List<String>> answered = ballots.answered(association,
                seen.stream().filter(AssemblyLine::isOpen).map(row -> row.ref().assembly()).toList());
        return seen.stream().map(row -> AssemblyLine.of(row, answered.getOrDefault(row.ref().assembly(), List.of()))).toList();
    }

    @Action("assembly.read")
    @GetMapping("/{assembly}")
    ResponseEntity<AssemblyView> read(@PathVariable String association, @PathVariable String assembly, Caller caller, Locale locale) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Visibility.check(caller, row);
        return ResponseEntity.ok().eTag(ETags.of(row.revision()))
                .body(showing.of(row, Visibility.seesRecord(caller, row), locale));
    }

    /** What the amendments on the agenda would change, or have changed: words before and after, and the figures behind them. */
    @Action("assembly.read-redline")
    @GetMapping("/{assembly}/redline")
    List<ChangesView> redline(@PathVariable String association, @PathVariable String assembly, Caller caller) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Visibility.check(caller, row);
        return showing.changes(row);
    }
}
