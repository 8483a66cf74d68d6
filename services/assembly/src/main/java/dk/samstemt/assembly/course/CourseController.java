package dk.samstemt.assembly.course;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}")
class CourseController {

    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private static final int LARGEST = 100;

    private final Assemblies assemblies;
    private final Courses courses;

    CourseController(Assemblies assemblies, Courses courses) {
        this.assemblies = assemblies;
        this.courses = courses;
    }

    /** Some of the assemblies that are under way or have been, the latest day first, each with where it stands now; drafts have no course. */
    @Action("assembly.read-course")
    @GetMapping("/courses")
    CoursesPage all(@PathVariable String association, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
        List<AssemblyRow> found = assemblies.begun(association, after, size + 1);
        List<AssemblyRow> page = found.subList(0, Math.min(size, found.size()));
        Map<String, List<PassedStep>> standing = courses.standing(association, page.stream().map(row -> row.ref().assembly()).toList());
        return new CoursesPage(page.stream().map(row -> CourseLine.of(row, standing.getOrDefault(row.ref().assembly(), List.of()))).toList(),
                found.size() > size ? page.get(size - 1).ref().assembly() : null);
    }

    /** The steps an assembly's processes entered and left, by legal time. */
    @Action("assembly.read-course")
    @GetMapping("/assemblies/{assembly}/course")
    CourseView read(@PathVariable String association, @PathVariable String assembly) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        return CourseView.of(row, courses.of(row.ref()));
    }

    /** The model of a process as it was deployed, named {@code <process>-<version>}; it never changes. */
    @Action("assembly.read-course")
    @GetMapping(path = "/assemblies/{assembly}/course/{model}", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> model(@PathVariable String association, @PathVariable String assembly, @PathVariable String model) {
        assemblies.get(new AssemblyRef(association, assembly));
        byte[] xml = ModelName.of(model).flatMap(name -> courses.model(name.process(), name.version())).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).cacheControl(FOR_EVER).eTag(model).header("X-Content-Type-Options", "nosniff").body(xml);
    }
}
