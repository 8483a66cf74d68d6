package dk.samstemt.portal.secretariat;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the page of tasks needs of {@code assembly}. */
public interface TaskService {

    /** The open tasks of all roles the caller has. */
    @GetExchange("/api/v1/associations/{association}/tasks")
    List<Task> open(@PathVariable String association);

    /** Decides a task that no other act completes. */
    @PostExchange("/api/v1/associations/{association}/tasks/{task}/completion")
    void complete(@PathVariable String association, @PathVariable String task, @RequestHeader("Idempotency-Key") String key, @RequestBody Map<String, String> decision);

    /** Tells what was corrected in a decision record: the next revision is drawn up and goes to the whole chairmanship. */
    @PostExchange("/api/v1/associations/{association}/assemblies/{assembly}/record/corrections")
    void correct(@PathVariable String association, @PathVariable String assembly, @RequestHeader("Idempotency-Key") String key,
                 @RequestBody Map<String, Map<String, Object>> note);

    /**
     * One open task.
     *
     * @param task              its id
     * @param assembly          the assembly it is about
     * @param kind              what kind of task it is
     * @param role              whose it is
     * @param title             what is to be done
     * @param createdAt         legal moment
     * @param dueAt             first instant that is too late; null without an end
     * @param earliestLawfulDay the day a remedy could be; null where none is asked for
     * @param text              what to do and until when
     * @param decisions         what its completion takes; empty where another act completes it
     * @param remarks           what the chairmanship wants corrected
     */
    record Task(String task, String assembly, String kind, String role, String title, Instant createdAt, Instant dueAt, LocalDate earliestLawfulDay,
                String text, List<String> decisions, List<Remark> remarks) {
    }

    /**
     * One remark.
     *
     * @param office whose it is
     * @param remark what it says
     */
    record Remark(String office, String remark) {
    }
}
