package dk.samstemt.assembly.archive;

import dk.samstemt.assembly.view.Visibility;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The archive, for everybody who may read assemblies; drafts only for those who work on them or audit them. */
@RestController
@RequestMapping("/api/v1/associations/{association}/archive")
class ArchiveController {

    private static final int LARGEST = 100;

    private final Archive archive;

    ArchiveController(Archive archive) {
        this.archive = archive;
    }

    @Action("assembly.read")
    @GetMapping
    ArchivePage page(@PathVariable String association, @RequestParam(required = false) Integer year, @RequestParam(required = false) String kind,
                     @RequestParam(required = false) String state, @RequestParam(required = false) String text, @RequestParam(required = false) String of,
                     @RequestParam(required = false) String after, @RequestParam(required = false) List<String> named, @RequestParam(defaultValue = "50") int size,
                     Caller caller) {
        if (size < 1 || size > LARGEST) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
        return archive.page(association, new Wanted(year, kind, state, text, of, after, named).checked(), Visibility.seesDrafts(caller), size);
    }
}
