package dk.samstemt.portal.operation;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.Instant;
import java.util.List;

/** What the operator sees of the process engine. */
public interface Jobs {

    @GetExchange("/api/v1/operations/jobs")
    List<Failed> failed();

    @PostExchange("/api/v1/operations/jobs/{job}/retry")
    void retry(@PathVariable String job, @RequestHeader("Idempotency-Key") String key);

    /**
     * A step that failed for good.
     *
     * @param job         its id
     * @param association where
     * @param assembly    in which assembly
     * @param step        id of the element in the model
     * @param cause       what went wrong
     * @param failedAt    legal time
     */
    record Failed(String job, String association, String assembly, String step, String cause, Instant failedAt) {
    }
}
