package dk.samstemt.assembly.pack;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.assembly.view.Visibility;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole folder of one assembly, for whoever may read its annexes. A draft has none: its agenda may still change. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}")
class PackController {

    private final Assemblies assemblies;
    private final Packing packing;

    PackController(Assemblies assemblies, Packing packing) {
        this.assemblies = assemblies;
        this.packing = packing;
    }

    @Action("assembly.read-pack")
    @GetMapping("/pack.pdf")
    ResponseEntity<byte[]> pack(@PathVariable String association, @PathVariable String assembly, @RequestParam(defaultValue = "da") String lang, Caller caller) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Visibility.check(caller, row);
        if (row.statutesVersion() == null) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore()).header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff").body(packing.pack(row, Words.in(lang)));
    }
}
