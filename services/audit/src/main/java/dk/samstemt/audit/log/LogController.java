package dk.samstemt.audit.log;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The log for auditors, the secretariat and the chairmanship. */
@RestController
@RequestMapping("/api/v1/associations/{association}/log")
class LogController {

    private final LogEntries entries;

    LogController(LogEntries entries) {
        this.entries = entries;
    }

    @Action("audit.read-log")
    @GetMapping
    LogPage page(@PathVariable String association, @ParameterObject Asked asked) {
        Paging paging = asked.paging();
        List<LogEntry> found = entries.after(association, asked.narrowing(), paging.after(), paging.limit() + 1);
        boolean more = found.size() > paging.limit();
        List<LogEntry> shown = more ? found.subList(0, paging.limit()) : found;
        return new LogPage(List.copyOf(shown), more ? shown.get(shown.size() - 1).position() : null);
    }

    @Action("audit.read-log")
    @GetMapping("/{leafHash}")
    LogEntry entry(@PathVariable String association, @PathVariable String leafHash) {
        return entries.ofLeaf(association, leafHash).stream().findFirst()
                .orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
