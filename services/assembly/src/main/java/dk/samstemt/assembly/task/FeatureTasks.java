package dk.samstemt.assembly.task;

import dk.samstemt.assembly.attention.Attention;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.platform.access.Roles;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open tasks the features keep themselves, in words. */
@Component
class FeatureTasks {

    private final Assemblies assemblies;
    private final TaskWords taskWords;

    FeatureTasks(Assemblies assemblies, TaskWords taskWords) {
        this.assemblies = assemblies;
        this.taskWords = taskWords;
    }

    TaskView view(Attention open, String language) {
        AssemblyRow row = assemblies.get(open.ref());
        List<String> parties = open.subject().isEmpty() ? List.of() : List.of(open.subject());
        String kind = open.kind().word();
        TaskWords.Said said = taskWords.of(kind, row, new TaskWords.About(open.dueAt(), parties), language);
        return new TaskView(open.task(), open.ref().assembly(), kind, Roles.SECRETARIAT, said.title(), open.createdAt(), open.dueAt(),
                row.earliestDay(), said.text(), parties, open.kind().decisions(), List.of(), open.facts());
    }
}
