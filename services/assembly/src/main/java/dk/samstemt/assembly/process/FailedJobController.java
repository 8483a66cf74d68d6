package dk.samstemt.assembly.process;

import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.Action;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Steps of the processes that failed for good, for each operator those of its own associations. Shows no content. */
@RestController
@RequestMapping("/api/v1/operations/jobs")
class FailedJobController {

    private final FailedJobs jobs;
    private final Access access;

    FailedJobController(FailedJobs jobs, Access access) {
        this.jobs = jobs;
        this.access = access;
    }

    @Action("assembly.read-failed-jobs")
    @GetMapping
    List<FailedJob> open() {
        return jobs.open(access.operates());
    }

    @Action("assembly.retry-failed-job")
    @PostMapping("/{job}/retry")
    ResponseEntity<Void> retry(@PathVariable String job) {
        jobs.retry(job, access.operates());
        return ResponseEntity.accepted().build();
    }
}
