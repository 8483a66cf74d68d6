package dk.samstemt.assembly.task;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.record.RecordStore;
import dk.samstemt.assembly.record.Revision;
import dk.samstemt.assembly.record.SendingUnapproved;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.task.TaskView.Remark;
import dk.samstemt.assembly.workflow.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The open tasks of processes with everything a person needs to do them. */
@Component
class ProcessTasks {

    private final Assemblies assemblies;
    private final Evidence evidence;
    private final RecordStore records;
    private final SendingUnapproved unapproved;
    private final TaskWords taskWords;

    ProcessTasks(Assemblies assemblies, Evidence evidence, RecordStore records, SendingUnapproved unapproved, TaskWords taskWords) {
        this.assemblies = assemblies;
        this.evidence = evidence;
        this.records = records;
        this.unapproved = unapproved;
        this.taskWords = taskWords;
    }

    TaskView view(OpenTask task, String language) {
        AssemblyRow row = assemblies.get(task.ref());
        Instant dueAt = dueAt(task, row);
        List<String> parties = parties(task.kind(), row);
        TaskWords.Said said = taskWords.of(task.kind(), row, new TaskWords.About(dueAt, parties), language);
        return new TaskView(task.task(), task.ref().assembly(), task.kind(), Duty.role(task.kind()), said.title(), task.createdAt(),
                dueAt, row.earliestDay(), said.text(), parties, Duty.decisions(task.kind()), remarks(task.kind(), row), Map.of());
    }

    private Instant dueAt(OpenTask task, AssemblyRow row) {
        return switch (task.kind()) {
            case OpenTask.REMEDY -> row.deadline();
            case OpenTask.AT_RISK -> row.lastDispatch();
            case OpenTask.APPROVE, OpenTask.CORRECT -> unapproved.from(row);
            default -> task.dueAt();
        };
    }

    private List<String> parties(String kind, AssemblyRow row) {
        return kind.equals(OpenTask.REMEDY) || kind.equals(OpenTask.AT_RISK) ? evidence.missing(row) : List.of();
    }

    private List<Remark> remarks(String kind, AssemblyRow row) {
        if (!kind.equals(OpenTask.CORRECT)) {
            return List.of();
        }
        int revision = records.current(row.ref()).map(Revision::revision).orElse(0);
        return records.verdicts(row.ref(), revision).stream().filter(verdict -> !verdict.approved() && verdict.comment() != null)
                .map(verdict -> new Remark(verdict.office(), verdict.comment())).toList();
    }
}
