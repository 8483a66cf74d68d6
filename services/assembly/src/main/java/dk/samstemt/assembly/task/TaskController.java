package dk.samstemt.assembly.task;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.Require;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/tasks")
class TaskController {

    private final OpenTasks open;
    private final Completing completing;

    TaskController(OpenTasks open, Completing completing) {
        this.open = open;
        this.completing = completing;
    }

    /** The tasks of the caller's roles, oldest first. */
    @Action("assembly.read-tasks")
    @GetMapping
    List<TaskView> tasks(@PathVariable String association, Caller caller, Locale locale) {
        return open.of(association, locale.getLanguage()).stream().filter(task -> caller.is(task.role())).toList();
    }

    /** Decides a task that no other call completes. */
    @Action("assembly.complete-task")
    @PostMapping("/{task}/completion")
    ResponseEntity<TaskDecision> complete(@PathVariable String association, @PathVariable String task, @RequestBody Decision body,
            Caller caller) {
        return ResponseEntity.ok(completing.complete(association, task, Require.text(body.decision(), 40, "/decision"), caller));
    }

    /** @param decision one of those the task offers */
    record Decision(String decision) {
    }
}
