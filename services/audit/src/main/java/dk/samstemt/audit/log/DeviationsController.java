package dk.samstemt.audit.log;

import dk.samstemt.platform.access.Action;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Which assemblies deviated, and how; what stands behind each is in the log, filtered. */
@RestController
@RequestMapping("/api/v1/associations/{association}/log/deviations")
class DeviationsController {

    private final DeviationRows rows;

    DeviationsController(DeviationRows rows) {
        this.rows = rows;
    }

    /**
     * A page.
     *
     * @param before position of the latest deviation of the assembly after which to go on; null from the latest
     * @param limit  how many assemblies at most; null for 25
     */
    @Action("audit.read-log")
    @GetMapping
    DeviationsPage page(@PathVariable String association, @RequestParam(required = false) String before, @RequestParam(required = false) String limit) {
        Paging paging = Paging.of(before == null ? "0" : before, limit == null ? "25" : limit);
        List<DeviatingAssembly> found = rows.assemblies(association, paging.after(), paging.limit() + 1);
        boolean more = found.size() > paging.limit();
        List<DeviatingAssembly> shown = more ? found.subList(0, paging.limit()) : found;
        return new DeviationsPage(List.copyOf(shown), rows.total(association), more ? shown.get(shown.size() - 1).latest() : null);
    }
}
