package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ETags;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The free parts of the record. Everybody else reads them in the record itself. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/record/remarks")
class RemarksController {

    private final Assemblies assemblies;
    private final RecordStore store;
    private final RemarkStore remarks;
    private final Writing writing;

    RemarksController(Assemblies assemblies, RecordStore store, RemarkStore remarks, Writing writing) {
        this.assemblies = assemblies;
        this.store = store;
        this.remarks = remarks;
        this.writing = writing;
    }

    /** 404 until there is a record. */
    @Action("assembly.write-remarks")
    @GetMapping
    ResponseEntity<RemarksView> read(@PathVariable String association, @PathVariable String assembly) {
        return shown(new AssemblyRef(association, assembly));
    }

    @Action("assembly.write-remarks")
    @PutMapping
    ResponseEntity<RemarksView> write(@PathVariable String association, @PathVariable String assembly, @RequestBody RemarksBody body,
            ExpectedVersion expected, Caller caller) {
        AssemblyRef ref = new AssemblyRef(association, assembly);
        writing.write(ref, body, expected, caller);
        return shown(ref);
    }

    private ResponseEntity<RemarksView> shown(AssemblyRef ref) {
        AssemblyRow row = assemblies.get(ref);
        Revision current = store.current(ref).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        Remarks written = remarks.latest(ref);
        RemarksView view = new RemarksView(written.version(), written.writtenAt(), current.revision(),
                Window.of(row, store.verdicts(ref, current.revision())),
                row.draft().items().stream().map(item -> new RemarksView.Line(item.item(), item.number(), item.title())).toList(), written.texts());
        return ResponseEntity.ok().eTag(ETags.of(written.version())).body(view);
    }
}
