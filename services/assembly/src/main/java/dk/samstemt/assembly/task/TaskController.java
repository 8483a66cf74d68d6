package dk.samstemt.assembly.task;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/tasks")
class TaskController {

    private static final String APPROVE = "userTask_approveMinutes";

    private final Workflow workflow;
    private final Assemblies assemblies;
    private final TransactionOperations transaction;

    TaskController(Workflow workflow, Assemblies assemblies, TransactionOperations transaction) {
        this.workflow = workflow;
        this.assemblies = assemblies;
        this.transaction = transaction;
    }

    /** The tasks of the caller's roles, oldest first. */
    @Action("assembly.read-tasks")
    @GetMapping
    List<TaskView> tasks(@PathVariable String association, Caller caller, Locale locale) {
        Words words = Words.in(locale.getLanguage());
        return transaction.execute(status -> workflow.tasks(association)).stream()
                .map(task -> view(task, words)).filter(task -> caller.is(task.role())).toList();
    }

    private TaskView view(OpenTask task, Words words) {
        AssemblyRow row = assemblies.get(task.ref());
        LocalDate earliest = row.earliestDay();
        String title = words.say("task." + task.kind(), earliest == null ? "–" : Dates.day(earliest, words));
        String role = task.kind().equals(APPROVE) ? Roles.CHAIRMANSHIP : Roles.SECRETARIAT;
        return new TaskView(task.task(), task.ref().assembly(), task.kind(), role, title, task.createdAt(), task.dueAt(), earliest);
    }
}
