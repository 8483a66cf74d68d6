package dk.samstemt.membership.intake;

import dk.samstemt.membership.intake.Showing.Excerpt;
import dk.samstemt.membership.intake.file.Format;
import dk.samstemt.membership.intake.model.Kind;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.platform.web.Require;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Lists of members: sent, shown as a dry run, taken in. */
@RestController
@RequestMapping("/api/v1/associations/{association}/member-imports")
class IntakeController {

    private static final int LARGEST = 1024 * 1024;

    private final TakingIn taking;
    private final Showing showing;

    IntakeController(TakingIn taking, Showing showing) {
        this.taking = taking;
        this.showing = showing;
    }

    @Action("membership.import-members")
    @PostMapping(consumes = {"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> keep(@PathVariable String association, @RequestBody(required = false) byte[] content, @RequestHeader("Content-Type") String type, Caller caller) {
        if (content == null || content.length == 0 || content.length > LARGEST) {
            throw ProblemException.of(MembershipProblems.LIST_REFUSED).at("/file", content == null || content.length == 0 ? "no-rows" : "too-large");
        }
        return Map.of("intake", taking.keeping(caller, type.startsWith(Format.CSV.mediaType()) ? Format.CSV : Format.XLSX, content));
    }

    @Action("membership.import-members")
    @GetMapping("/{intake}")
    ListView show(@PathVariable String association, @PathVariable String intake, @RequestParam(defaultValue = "0") int after,
                  @RequestParam(required = false) String only, Caller caller, Locale locale) {
        return showing.show(association, intake, taking.showing(caller, intake), new Excerpt(after, kind(only)), locale);
    }

    @Action("membership.import-members")
    @PostMapping("/{intake}/confirmation")
    Taken take(@PathVariable String association, @PathVariable String intake, @RequestBody Confirmation confirmed, Caller caller) {
        Plan plan = taking.doing(caller, intake, Require.present(confirmed.plan(), "/plan"));
        return new Taken(plan.count(Kind.NEW), plan.count(Kind.CHANGED), plan.count(Kind.UNCHANGED));
    }

    private static Kind kind(String word) {
        return word == null ? null : Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(word)).findFirst()
                .orElseThrow(() -> ProblemException.of(Problems.BAD_REQUEST));
    }

    /** @param plan digest of the dry run that was shown */
    record Confirmation(String plan) {
    }

    /**
     * What was taken in.
     *
     * @param created   rows that brought somebody or a mandate
     * @param changed   rows that changed something
     * @param unchanged rows that said what was known
     */
    record Taken(int created, int changed, int unchanged) {
    }
}
