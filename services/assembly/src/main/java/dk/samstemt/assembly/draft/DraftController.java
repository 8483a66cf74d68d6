package dk.samstemt.assembly.draft;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ETags;
import dk.samstemt.platform.web.ExpectedVersion;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies")
class DraftController {

    private final Drafting drafting;

    DraftController(Drafting drafting) {
        this.drafting = drafting;
    }

    @Action("assembly.draft")
    @PostMapping
    ResponseEntity<DraftStored> create(@PathVariable String association, @RequestBody Draft draft) {
        AssemblyRow row = drafting.create(association, draft);
        URI place = URI.create("/api/v1/associations/" + association + "/assemblies/" + row.ref().assembly());
        return ResponseEntity.created(place).eTag(ETags.of(row.revision())).body(DraftStored.of(row));
    }

    @Action("assembly.draft")
    @PutMapping("/{assembly}")
    ResponseEntity<DraftStored> edit(@PathVariable String association, @PathVariable String assembly,
            @RequestBody Draft draft, ExpectedVersion expected) {
        AssemblyRow row = drafting.edit(new AssemblyRef(association, assembly), draft, expected);
        return ResponseEntity.ok().eTag(ETags.of(row.revision())).body(DraftStored.of(row));
    }
}
