package dk.samstemt.portal.course;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the pages need of {@code assembly}. */
public interface Courses {

    @GetExchange("/api/v1/associations/{association}/courses")
    Page page(@PathVariable String association, @RequestParam Map<String, String> wanted);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/course")
    View read(@PathVariable String association, @PathVariable String assembly);

    /** A model as it was deployed, as BPMN XML; named {@code <process>-<version>}. */
    @GetExchange(value = "/api/v1/associations/{association}/assemblies/{assembly}/course/{model}", accept = "application/xml")
    byte[] model(@PathVariable String association, @PathVariable String assembly, @PathVariable String model);

    /** Some of them, the latest day first; {@code next} is the assembly after which the next page begins, null at the end. */
    record Page(List<Line> courses, String next) {
    }

    /** One assembly and where it stands; members as in {@code CourseLine}. */
    record Line(String assembly, Map<String, String> purpose, LocalDate day, String state, List<Step> standing) {

        /** Where it stands, without the steps that only wait for a process they called. */
        public List<Step> places() {
            return standing.stream().filter(step -> step.calls() == null).toList();
        }
    }

    /** One assembly's way; members as in {@code CourseView}. */
    record View(String assembly, Map<String, String> purpose, LocalDate day, String state, List<Run> processes, boolean more) {
    }

    /** One process; {@code version} is null where its model is gone, {@code endedAt} while it runs. */
    record Run(String id, String process, Integer version, String name, Instant startedAt, Instant endedAt, boolean cancelled, List<Step> steps) {
    }

    /** One step, entered once; {@code endedAt} is null while the process stands there. */
    record Step(String element, String name, String type, Instant startedAt, Instant endedAt, boolean cancelled, String calls) {
    }
}
